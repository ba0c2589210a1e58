package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the blocks of a page part, one after the other and each within the other. */
final class BlockRenderer {
    private static final String CONTENTS = "[toc]";

    private final PageDraft draft;
    private final HtmlText html;
    private final InlineRenderer inlines;
    private final TextBlock texts;
    private final FactBox boxes;
    private final Tables tables;
    private final Boxes more;

    BlockRenderer(PageDraft draft) {
        this.draft = draft;
        this.html = draft.html;
        this.inlines = new InlineRenderer(draft);
        this.texts = new TextBlock(draft, inlines);
        this.boxes = new FactBox(html);
        this.tables = new Tables(draft, texts);
        this.more = new Boxes(draft, this);
    }

    void page(List<Node> shown) {
        draft.facts.stray().stream().filter(f -> f.kind().equals("item")).forEach(f -> boxes.anchor(f.anchor()));
        blocks(shown);
        footnotes();
    }

    /** This block and all after it. */
    void siblings(@Nullable Node first) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNext()) {
            nodes.add(node);
        }
        blocks(nodes);
    }

    void blocks(Iterable<Node> nodes) {
        DeepStack.checkTime();
        RawBlocks raw = RawBlocks.of(nodes);
        nodes.forEach(node -> block(node, raw));
    }

    private void block(Node node, RawBlocks raw) {
        if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof ListBlock list) {
            list(list, list.getChildren(), 0);
        } else if (node instanceof TableBlock) {
            tables.show(node);
        } else if (node instanceof BlockQuote quote) {
            quote(quote);
        } else if (node instanceof Container container) {
            more.container(container);
        } else if (node instanceof FencedCodeBlock fence) {
            fence(fence);
        } else if (node instanceof Directive.Node directive) {
            Directive.of(directive).ifPresent(d -> more.directive(d, node));
        } else if (node instanceof BlockSyntax.Label label) {
            boxes.anchor(draft.headings.label(label));
        } else if (node instanceof IndentedCodeBlock indented) {
            more.code("", CodeText.of(indented));
        } else if (node instanceof HtmlBlockBase) {
            html.line();
            raw.show(node, draft, html);
            html.line();
        } else if (node instanceof ThematicBreak) {
            html.line().open("hr").line();
        } else if (!(node instanceof Reference) && !(node instanceof FootnoteBlock)) {
            blocks(node.getChildren());
        }
    }

    private void paragraph(Node node) {
        BasedSequence words = node.getChars().trim();
        if (words.length() == CONTENTS.length() && words.toString().equalsIgnoreCase(CONTENTS)) {
            more.contents();
            return;
        }
        List<Facts.Fact> items = draft.facts.items(node);
        String id = items.isEmpty() ? "" : items.get(0).note().anchor();
        Runnable lead =
                () -> items.stream().skip(1).forEach(f -> boxes.anchor(f.note().anchor()));
        texts.show(node, draft.facts.apart(node), id, lead, true);
    }

    private void heading(Heading heading) {
        if (Tags.isTags(heading)) {
            html.line().open("p", "class", "tags");
            inlines.children(heading);
            html.close("p").line();
            return;
        }
        List<Facts.Fact> facts = draft.facts.apart(heading);
        if (!facts.isEmpty()) {
            boxes.open(facts);
        }
        draft.headings.of(heading).ifPresent(h -> {
            if (draft.headings.isTitle(heading)) {
                boxes.anchor(h.anchor());
                draft.facts.items(heading).forEach(f -> boxes.anchor(f.note().anchor()));
            } else {
                shown(heading, h);
            }
        });
        if (!facts.isEmpty()) {
            boxes.close();
        }
    }

    private void shown(Heading heading, Rendering.Heading entry) {
        String tag = "h" + entry.level();
        html.line().open(tag, "id", entry.anchor());
        draft.facts.items(heading).forEach(f -> boxes.anchor(f.note().anchor()));
        inlines.children(heading);
        html.close(tag).line();
    }

    /** Blocks that stand side by side, be they items of a list of which the others are not shown. */
    void part(List<Node> siblings) {
        if (siblings.get(0).getParent() instanceof ListBlock list) {
            int before = 0;
            for (Node item = siblings.get(0).getPrevious(); item != null; item = item.getPrevious()) {
                before++;
            }
            list(list, siblings, before);
        } else {
            blocks(siblings);
        }
        footnotes();
    }

    private void list(ListBlock list, Iterable<Node> items, int before) {
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList o ? o.getStartNumber() + before : 1;
        String tag = ordered ? "ol" : "ul";
        html.line()
                .open(tag, start == 1 ? "" : "start", Integer.toString(start))
                .line();
        for (Node item : items) {
            if (item instanceof ListItem one) {
                item(one);
            }
        }
        html.close(tag).line();
    }

    private void item(ListItem item) {
        boolean box = item instanceof TaskListItem;
        List<Facts.Fact> items = draft.facts.items(item);
        String id = items.isEmpty() ? "" : items.get(0).note().anchor();
        html.open("li", box ? "class" : "", "box", id.isEmpty() ? "" : "id", id);
        items.stream().skip(1).forEach(f -> boxes.anchor(f.note().anchor()));
        Node first = item.getFirstChild();
        Runnable lead = () -> box(item);
        List<Facts.Fact> facts = draft.facts.apart(item);
        if (first instanceof Paragraph paragraph) {
            texts.show(paragraph, facts, "", lead, !item.isParagraphInTightListItem(paragraph));
            within(item, first.getNext());
        } else {
            lead.run();
            facts.forEach(f -> boxes.anchor(f.note().anchor()));
            within(item, first);
        }
        html.close("li").line();
    }

    /** The blocks of an item from this one on; where the list is tight, its paragraphs are only text. */
    private void within(ListItem item, @Nullable Node first) {
        List<Node> rest = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNext()) {
            rest.add(node);
        }
        RawBlocks raw = RawBlocks.of(rest);
        for (Node node : rest) {
            if (node instanceof Paragraph paragraph && item.isParagraphInTightListItem(paragraph)) {
                html.line();
                texts.show(node, draft.facts.apart(node), "", () -> {}, false);
            } else {
                block(node, raw);
            }
        }
    }

    private void box(ListItem item) {
        if (item instanceof TaskListItem task) {
            boolean done = task.isItemDoneMarker();
            html.open(
                    "input",
                    "type",
                    "checkbox",
                    "disabled",
                    "",
                    done ? "checked" : "",
                    "",
                    "aria-label",
                    done ? "done" : "open");
            html.text(" ");
        }
    }

    private void fence(FencedCodeBlock fence) {
        String text = fence.getContentChars().toString();
        Directive.of(fence)
                .ifPresentOrElse(
                        d -> more.directive(d, fence),
                        () -> more.code(CodeText.language(fence.getInfo().toString()), text));
    }

    private void quote(BlockQuote quote) {
        Callout.alert(quote).ifPresentOrElse(kind -> more.alert(quote, kind), () -> {
            html.line().open("blockquote").line();
            blocks(quote.getChildren());
            html.close("blockquote").line();
        });
    }

    /** What follows the first line of an alert's first paragraph. */
    void alertText(Node paragraph) {
        Node rest = Callout.afterFirstLine(paragraph);
        if (rest != null) {
            html.line().open("p");
            inlines.between(rest, null);
            html.close("p").line();
        }
    }

    private void footnotes() {
        List<Footnotes.Entry> order = draft.footnotes.order();
        if (order.isEmpty()) {
            return;
        }
        html.line()
                .open("section", "class", "footnotes", "aria-label", "Footnotes")
                .open("ol")
                .line();
        for (int i = 0; i < order.size(); i++) {
            Footnotes.Entry entry = order.get(i);
            html.open("li", "id", entry.anchor());
            blocks(entry.block().getChildren());
            html.open("p", "class", "back");
            for (String use : entry.uses()) {
                html.open("a", "href", "#" + use, "aria-label", "Back to where footnote " + entry.number() + " is used")
                        .text("\u21A9\uFE0E")
                        .close("a");
            }
            html.close("p").close("li").line();
        }
        html.close("ol").close("section").line();
    }
}
