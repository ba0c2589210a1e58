package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The headings of a page part: their anchors, and their levels so shifted that none is left out. */
final class Headings {
    private final IdentityHashMap<Node, Rendering.Heading> shown = new IdentityHashMap<>();
    private final IdentityHashMap<Node, String> labels = new IdentityHashMap<>();
    private final List<Rendering.Heading> contents = new ArrayList<>();
    private final Deque<int[]> open = new ArrayDeque<>();
    private final int topLevel;
    private final Anchors anchors;
    private Optional<Node> title = Optional.empty();

    Headings(RenderRequest request, Anchors anchors, List<Node> blocks) {
        this.topLevel = Math.max(1, Math.min(6, request.topLevel()));
        this.anchors = anchors;
        for (Node block : blocks) {
            collect(block, request.dropTitle());
        }
    }

    /** How this heading is shown; empty for one that is not. */
    Optional<Rendering.Heading> of(Node heading) {
        return Optional.ofNullable(shown.get(heading));
    }

    /** The anchor of a label. */
    String label(Node label) {
        return labels.getOrDefault(label, "");
    }

    /** The heading that the page shows itself. */
    boolean isTitle(Node heading) {
        return title.filter(t -> t == heading).isPresent();
    }

    List<Rendering.Heading> contents() {
        return contents;
    }

    /** All of them with their lines, also the one that the page shows itself, in the order of the note. */
    List<PlacedHeading> placed(Places places) {
        return shown.entrySet().stream()
                .map(e -> new PlacedHeading(
                        places.line(e.getKey().getStartOffset()),
                        e.getValue().text(),
                        e.getValue().anchor()))
                .sorted(Comparator.comparingInt(PlacedHeading::line))
                .toList();
    }

    int topLevel() {
        return topLevel;
    }

    private void collect(Node node, boolean dropTitle) {
        if (node instanceof Heading heading) {
            add(heading, dropTitle);
        } else if (node instanceof BlockSyntax.Label label) {
            labels.put(label, anchors.claim(label.name()));
        } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            RawTag.all(node.getChars().toString()).stream()
                    .filter(tag ->
                            tag.kind() == RawTag.Kind.OPEN && !tag.anchor().isEmpty() && RawTags.isKnown(tag.name()))
                    .forEach(tag -> anchors.reserve(tag.anchor()));
        } else {
            for (Node child : node.getChildren()) {
                collect(child, dropTitle);
            }
        }
    }

    private void add(Heading heading, boolean dropTitle) {
        String text = PlainText.of(heading).strip();
        if (text.isEmpty() || Tags.isTags(heading)) {
            return;
        }
        boolean first = contents.isEmpty() && title.isEmpty();
        boolean dropped = dropTitle && first;
        int level = dropped ? topLevel : level(heading.getLevel());
        Rendering.Heading entry = new Rendering.Heading(level, text, anchors.claim(Slug.of(text)));
        anchors.alias(Slug.of(heading.getText().toString()), entry.anchor());
        shown.put(heading, entry);
        if (dropped) {
            title = Optional.of(heading);
        } else {
            contents.add(entry);
        }
    }

    private int level(int written) {
        while (!open.isEmpty() && open.element()[0] >= written) {
            open.pop();
        }
        int level = open.isEmpty() ? topLevel : Math.min(6, open.element()[1] + 1);
        open.push(new int[] {written, level});
        return level;
    }
}
