package dev.rollcall.search;

import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stretch of a note as a reader sees it: a paragraph, the text of a list item, a row of a table.
 *
 * @param line where it begins, from 1
 */
record Piece(int line, String text) {
    private static final Pattern TAG = Pattern.compile("<!--.*?(?:-->|$)|<[^<>]{0,2000}>", Pattern.DOTALL);

    /** The text of blocks, block by block; headings are left out. */
    static List<Piece> of(List<Block> blocks) {
        List<Piece> pieces = new ArrayList<>();
        blocks.forEach(block -> add(block, pieces));
        return pieces;
    }

    private static void add(Block block, List<Piece> pieces) {
        if (block instanceof Block.Paragraph paragraph) {
            pieces.add(new Piece(paragraph.at().line(), paragraph.text().plain()));
        } else if (block instanceof Block.Listing list) {
            for (Item item : list.items()) {
                pieces.add(new Piece(item.at().line(), item.text().plain()));
                item.blocks().forEach(inner -> add(inner, pieces));
            }
        } else if (block instanceof Block.Table table) {
            pieces.add(new Piece(table.at().line(), row(table.header())));
            table.rows().forEach(r -> pieces.add(new Piece(r.at().line(), row(r.cells()))));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(inner -> add(inner, pieces));
        } else if (block instanceof Block.Container container) {
            pieces.add(new Piece(container.at().line(), container.title()));
            container.blocks().forEach(inner -> add(inner, pieces));
        } else if (block instanceof Block.Code code) {
            pieces.add(new Piece(code.at().line(), code.text()));
        } else if (block instanceof Block.Html html) {
            pieces.add(new Piece(html.at().line(), TAG.matcher(html.raw()).replaceAll(" ")));
        }
    }

    private static String row(List<Inlines> cells) {
        return cells.stream().map(Inlines::plain).collect(Collectors.joining(" "));
    }

    /** Pieces as one text. */
    static String join(Stream<Piece> pieces) {
        return pieces.map(p -> p.text().strip()).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }
}
