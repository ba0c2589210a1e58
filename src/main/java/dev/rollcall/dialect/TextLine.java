package dev.rollcall.dialect;

import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Item;
import dev.rollcall.markdown.Span;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;

/** A line of running text as its author wrote it, be it in a paragraph, in an item of a list or in a quote. */
record TextLine(Inlines text, SourceRef at) {
    private static final int MAX_DEPTH = 40;

    /** The lines of blocks in order, those within lists, quotes and containers among them; headings and tables left out. */
    static List<TextLine> of(List<Block> blocks) {
        List<TextLine> lines = new ArrayList<>();
        blocks.forEach(b -> add(b, lines, 0));
        return lines;
    }

    /** The lines of one running text. */
    static List<TextLine> of(Inlines text, SourceRef at) {
        List<TextLine> lines = new ArrayList<>();
        SourceRef place = at;
        int line = 0;
        for (Inlines part : text.lines()) {
            SourceRef known = part.spans().isEmpty() ? new SourceRef(at.path(), at.line() + line, 1) : place(part);
            place = line == 0 ? at : known;
            lines.add(new TextLine(part, place));
            line++;
        }
        return lines;
    }

    private static SourceRef place(Inlines part) {
        return part.first().map(Span::at).orElseGet(() -> part.spans().get(0).at());
    }

    private static void add(Block block, List<TextLine> lines, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (block instanceof Block.Paragraph paragraph) {
            lines.addAll(of(paragraph.text(), paragraph.at()));
        } else if (block instanceof Block.Listing listing) {
            for (Item item : listing.items()) {
                lines.addAll(of(item.text(), item.at()));
                item.blocks().forEach(b -> add(b, lines, depth + 1));
            }
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(b -> add(b, lines, depth + 1));
        } else if (block instanceof Block.Container container) {
            container.blocks().forEach(b -> add(b, lines, depth + 1));
        }
    }
}
