package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows the text of a paragraph, item or cell together with the facts that it holds. Where a fact begins a later line, the
 * lines before it stay outside of its box.
 */
final class TextBlock {
    private final HtmlText html;
    private final InlineRenderer inlines;
    private final FactBox boxes;
    private final Places places;

    TextBlock(PageDraft draft, InlineRenderer inlines) {
        this.html = draft.html;
        this.inlines = inlines;
        this.boxes = new FactBox(draft.html);
        this.places = draft.tree.places();
    }

    /** A stretch of the text from one node to before another, with the facts that begin it. */
    private record Part(@Nullable Node first, List<Facts.Fact> facts) {}

    /**
     * Shows the text.
     *
     * @param lead what stands before the first words, such as a check box; ready HTML writing
     * @param wrapped whether words outside of a box stand in a paragraph of their own
     */
    void show(Node text, List<Facts.Fact> facts, String id, Runnable lead, boolean wrapped) {
        List<Part> parts = parts(text, facts);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Node end = i + 1 < parts.size() ? breakBefore(parts.get(i + 1)) : null;
            boolean paragraph = wrapped || !part.facts().isEmpty();
            if (!part.facts().isEmpty()) {
                boxes.open(part.facts());
            }
            if (paragraph) {
                html.line().open("p", i == 0 && !id.isEmpty() ? "id" : "", id);
            }
            if (i == 0) {
                lead.run();
            }
            inlines.between(part.first(), end);
            if (paragraph) {
                html.close("p").line();
            }
            if (!part.facts().isEmpty()) {
                boxes.close();
            }
        }
    }

    private static @Nullable Node breakBefore(Part part) {
        return part.first() == null ? null : part.first().getPrevious();
    }

    private List<Part> parts(Node text, List<Facts.Fact> facts) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(text.getFirstChild(), new ArrayList<>()));
        for (Facts.Fact fact : facts) {
            Node first = lineOf(text, fact.offset());
            Part last = parts.get(parts.size() - 1);
            if (first == null || first == last.first()) {
                last.facts().add(fact);
            } else {
                parts.add(new Part(first, new ArrayList<>(List.of(fact))));
            }
        }
        return parts;
    }

    /** The node that begins the line of this offset, where it is not the first line and the offset is at its beginning. */
    private @Nullable Node lineOf(Node text, int offset) {
        Node found = null;
        for (Node node = text.getFirstChild(); node != null && node.getStartOffset() <= offset; node = node.getNext()) {
            Node before = node.getPrevious();
            if (before instanceof SoftLineBreak || before instanceof HardLineBreak) {
                found = node;
            }
        }
        return found != null && isMarkup(places.text().substring(Math.min(found.getStartOffset(), offset), offset))
                ? found
                : null;
    }

    private static boolean isMarkup(String before) {
        return before.chars().allMatch(c -> Character.isWhitespace(c) || "*_[<~=+".indexOf(c) >= 0);
    }
}
