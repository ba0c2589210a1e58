package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Inlines;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds the columns of a table by the words of its header. */
record TableColumns(List<String> header) {
    static TableColumns of(Block.Table table) {
        return new TableColumns(table.header().stream()
                .map(cell -> Markup.plain(Markup.of(cell)).toLowerCase(Locale.ROOT))
                .toList());
    }

    /** The first column whose header these words match. */
    OptionalInt column(Cue words) {
        return IntStream.range(0, header.size())
                .filter(i -> words.fits(header.get(i)))
                .findFirst();
    }

    /** The marked text of a row's cell, empty where the row is too short or has no such column. */
    static String cell(Block.Row row, OptionalInt column) {
        boolean exists = column.isPresent() && column.getAsInt() < row.cells().size();
        return Markup.of(exists ? row.cells().get(column.getAsInt()) : Inlines.none());
    }
}
