package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Turns the parser's tree into an {@link Outline}; one use for each note. */
final class OutlineReader {
    private final Places places;
    private final InlineReader inlines;

    OutlineReader(Places places) {
        this.places = places;
        this.inlines = new InlineReader(places);
    }

    Outline read(Node tree) {
        return new Outline(blocks(tree.getChildren()));
    }

    private List<Block> blocks(Iterable<Node> nodes) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : nodes) {
            block(node, blocks);
        }
        return blocks;
    }

    private void block(Node node, List<Block> blocks) {
        SourceRef at = at(node);
        int last = lastLine(node);
        if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            blocks.add(new Block.Heading(heading.getLevel(), inlines.read(node), at, last));
        } else if (node instanceof Paragraph) {
            blocks.add(new Block.Paragraph(inlines.read(node), at, last));
        } else if (node instanceof ListBlock) {
            blocks.add(new Block.Listing(node instanceof OrderedList, items(node), at, last));
        } else if (node instanceof TableBlock) {
            blocks.add(table(node, at, last));
        } else if (node instanceof BlockQuote quote) {
            blocks.add(quote(quote, at, last));
        } else if (node instanceof Container box) {
            blocks.add(new Block.Container(box.kind(), box.title().strip(), blocks(node.getChildren()), at, last));
        } else if (node instanceof Directive.Node raw) {
            blocks.add(new Block.Code(raw.head().strip(), raw.body(), at, last));
        } else if (node instanceof FencedCodeBlock fence) {
            String code = fence.getContentChars().toString();
            blocks.add(new Block.Code(fence.getInfo().toString(), code, at, last));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(new Block.Code("", code.getContentChars().toString(), at, last));
        } else if (node instanceof HtmlBlockBase raw) {
            blocks.add(new Block.Html(raw.getContentChars().toString(), at, last));
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Block.Rule(at, last));
        } else {
            blocks.addAll(blocks(node.getChildren()));
        }
    }

    private Block quote(BlockQuote quote, SourceRef at, int last) {
        List<Block> blocks = blocks(quote.getChildren());
        return Callout.alert(quote)
                .<Block>map(kind -> new Block.Container(kind, "", withoutFirstLine(blocks), at, last))
                .orElseGet(() -> new Block.Quote(blocks, at, last));
    }

    /** GitHub's alerts say on the first line what they are. */
    private static List<Block> withoutFirstLine(List<Block> blocks) {
        List<Block> rest = new ArrayList<>(blocks);
        if (rest.remove(0) instanceof Block.Paragraph first) {
            List<Span> spans = first.text().spans();
            List<Span> text = spans.stream()
                    .dropWhile(s -> !(s instanceof Span.Break))
                    .skip(1)
                    .toList();
            if (!text.isEmpty()) {
                rest.add(0, new Block.Paragraph(new Inlines(text), text.get(0).at(), first.lastLine()));
            }
        }
        return rest;
    }

    private List<Item> items(Node list) {
        return children(list)
                .filter(ListItem.class::isInstance)
                .map(node -> item((ListItem) node))
                .toList();
    }

    private Item item(ListItem node) {
        Task task = node instanceof TaskListItem box ? box.isItemDoneMarker() ? Task.DONE : Task.OPEN : Task.NONE;
        Node first = node.getFirstChild();
        boolean opensWithText = first instanceof Paragraph;
        Inlines words = opensWithText ? inlines.read(first) : Inlines.none();
        List<Node> rest = children(node).skip(opensWithText ? 1 : 0).toList();
        return new Item(task, words, blocks(rest), opensWithText ? at(first) : at(node), lastLine(node));
    }

    private Block.Table table(Node node, SourceRef at, int last) {
        List<Inlines> header = children(node)
                .filter(TableHead.class::isInstance)
                .flatMap(OutlineReader::children)
                .findFirst()
                .map(this::cells)
                .orElse(List.of());
        List<Block.Row> rows = children(node)
                .filter(TableBody.class::isInstance)
                .flatMap(OutlineReader::children)
                .filter(TableRow.class::isInstance)
                .map(row -> new Block.Row(cells(row), at(row)))
                .toList();
        return new Block.Table(header, rows, at, last);
    }

    private List<Inlines> cells(Node row) {
        return children(row)
                .filter(TableCell.class::isInstance)
                .map(inlines::read)
                .toList();
    }

    private static java.util.stream.Stream<Node> children(Node node) {
        return StreamSupport.stream(node.getChildren().spliterator(), false);
    }

    private SourceRef at(Node node) {
        return places.at(node.getStartOffset());
    }

    private int lastLine(Node node) {
        String all = places.text();
        int end = Math.min(node.getEndOffset(), all.length());
        while (end > node.getStartOffset() && Character.isWhitespace(all.charAt(end - 1))) {
            end--;
        }
        return places.line(end);
    }
}
