package dev.rollcall.dialect;

import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Section;
import dev.rollcall.markdown.Span;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;

/** Every running text of a meeting, wherever it stands: headings, paragraphs, items, cells, quotes, raw HTML. */
record TextPart(Inlines text, SourceRef at) {
    private static final int MAX_DEPTH = 60;

    /** All texts of a section and those below it, in the order of the file. */
    static List<TextPart> of(Section section) {
        List<TextPart> parts = new ArrayList<>();
        section.deep().forEach(s -> {
            s.heading().ifPresent(h -> parts.add(new TextPart(h.text(), h.at())));
            s.body().forEach(b -> add(b, parts, 0));
        });
        return parts;
    }

    private static void add(Block block, List<TextPart> parts, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (block instanceof Block.Heading heading) {
            parts.add(new TextPart(heading.text(), heading.at()));
        } else if (block instanceof Block.Paragraph paragraph) {
            parts.add(new TextPart(paragraph.text(), paragraph.at()));
        } else if (block instanceof Block.Listing listing) {
            listing.items().forEach(item -> {
                parts.add(new TextPart(item.text(), item.at()));
                item.blocks().forEach(b -> add(b, parts, depth + 1));
            });
        } else if (block instanceof Block.Table table) {
            table.header().forEach(cell -> parts.add(new TextPart(cell, table.at())));
            table.rows().forEach(row -> row.cells().forEach(cell -> parts.add(new TextPart(cell, row.at()))));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(b -> add(b, parts, depth + 1));
        } else if (block instanceof Block.Container container) {
            container.blocks().forEach(b -> add(b, parts, depth + 1));
        } else if (block instanceof Block.Html html) {
            parts.add(new TextPart(new Inlines(List.of(new Span.Tag(html.raw(), html.at()))), html.at()));
        } else if (block instanceof Block.Code code && code.info().isBlank()) {
            parts.add(new TextPart(new Inlines(List.of(new Span.Words(code.text(), code.at()))), code.at()));
        }
    }
}
