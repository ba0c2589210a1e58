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
import java.util.ArrayList;
import java.util.List;

/** Shows the blocks of a page part, one after the other and each within the other. */
final class BlockRenderer {
    private final PageDraft draft;
    private final HtmlText html;
    private final InlineRenderer inlines;
    private final TextBlock texts;
    private final FactBox boxes;
    private final Tables tables;

    BlockRenderer(PageDraft draft) {
        this.draft = draft;
        this.html = draft.html;
        this.inlines = new InlineRenderer(draft);
        this.texts = new TextBlock(draft, inlines);
        this.boxes = new FactBox(html);
        this.tables = new Tables(draft, texts);
    }

    void page(List<Node> shown) {
        draft.facts.stray().forEach(f -> boxes.anchor(f.anchor()));
        blocks(shown);
        footnotes();
    }

    private void blocks(Iterable<Node> nodes) {
        RawBlocks raw = RawBlocks.of(nodes);
        for (Node node : nodes) {
            if (node instanceof HtmlBlockBase) {
                html.line();
                raw.show(node, draft, html);
                html.line();
            } else {
                block(node);
            }
        }
    }

    private void block(Node node) {
        if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof TableBlock) {
            tables.show(node);
        } else if (node instanceof BlockQuote) {
            html.line().open("blockquote").line();
            blocks(node.getChildren());
            html.close("blockquote").line();
        } else if (node instanceof FencedCodeBlock fence) {
            code(
                    fence.getInfoDelimitedByAny(c -> c == ' ' || c == '{').toString(),
                    fence.getContentChars().toString());
        } else if (node instanceof IndentedCodeBlock indented) {
            code("", IndentedText.of(indented));
        } else if (node instanceof ThematicBreak) {
            html.line().open("hr").line();
        } else if (!(node instanceof Reference) && !(node instanceof FootnoteBlock)) {
            blocks(node.getChildren());
        }
    }

    private void paragraph(Node node) {
        List<Facts.Fact> items = draft.facts.items(node);
        String id = items.isEmpty() ? "" : items.get(0).note().anchor();
        Runnable lead =
                () -> items.stream().skip(1).forEach(f -> boxes.anchor(f.note().anchor()));
        texts.show(node, draft.facts.apart(node), id, lead, true);
    }

    private void heading(Heading heading) {
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

    private void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList o ? o.getStartNumber() : 1;
        String tag = ordered ? "ol" : "ul";
        html.line()
                .open(tag, start == 1 ? "" : "start", Integer.toString(start))
                .line();
        for (Node item : list.getChildren()) {
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
            rest(item, first);
        } else {
            lead.run();
            facts.forEach(f -> boxes.anchor(f.note().anchor()));
            blocks(item.getChildren());
        }
        html.close("li").line();
    }

    private void rest(ListItem item, Node first) {
        List<Node> rest = new ArrayList<>();
        for (Node node = first.getNext(); node != null; node = node.getNext()) {
            rest.add(node);
        }
        RawBlocks raw = RawBlocks.of(rest);
        for (Node node : rest) {
            if (node instanceof HtmlBlockBase) {
                html.line();
                raw.show(node, draft, html);
            } else if (node instanceof Paragraph paragraph && item.isParagraphInTightListItem(paragraph)) {
                html.line();
                texts.show(node, draft.facts.apart(node), "", () -> {}, false);
            } else {
                block(node);
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

    private void code(String language, String text) {
        String known = language.strip();
        html.line().open("pre").open("code", known.isEmpty() ? "" : "class", "language-" + known);
        html.text(text).close("code").close("pre").line();
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
