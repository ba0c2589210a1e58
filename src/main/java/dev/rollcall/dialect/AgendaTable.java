package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Section;
import dev.rollcall.model.AgendaItem;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads a table that has a column of topics and one of those who bring them or of how long they take. */
final class AgendaTable {
    private static final Cue WHAT = Cue.of(
            "(?:agenda )?(?:topics?|agenda|agenda items?|items?|discussion(?: items?| topics?)?|subjects?|titles?)");
    private static final Cue WHO = Cue.of(
            "owners?|presenters?|leads?|leaders?|speakers?|who|facilitators?|hosts?|names?|person|champion|raised by|proposed by|added by|author");
    private static final Cue LONG = Cue.of(
            "(?:estimated )?(?:time(?:box| ?box| estimate| needed| \\(.{1,12}\\))?|durations?|minutes?|mins?|length)(?: \\(.{1,12}\\))?");

    private AgendaTable() {}

    /** The points of all tables of a section and below. */
    static Stream<AgendaItem> in(Section section) {
        return section.deepBody().filter(Block.Table.class::isInstance).flatMap(b -> rows((Block.Table) b));
    }

    private static Stream<AgendaItem> rows(Block.Table table) {
        TableColumns columns = TableColumns.of(table);
        OptionalInt what = columns.column(WHAT);
        OptionalInt who = columns.column(WHO);
        OptionalInt time = columns.column(LONG);
        if (what.isEmpty() || (who.isEmpty() && time.isEmpty())) {
            return Stream.empty();
        }
        return table.rows().stream()
                .map(row -> item(row, what, who, time))
                .filter(item -> !item.title().isEmpty()
                        && !AgendaTitle.isPlaceholder(item.title())
                        && !AgendaProcedure.is(item.title()));
    }

    private static AgendaItem item(Block.Row row, OptionalInt what, OptionalInt who, OptionalInt time) {
        String names = Markup.plain(TableColumns.cell(row, who));
        String minutes = Markup.plain(TableColumns.cell(row, time));
        List<String> owners = OwnerWords.areNameLike(names) ? OwnerWords.split(names) : List.of();
        boolean bare = minutes.matches("\\d{1,3}") && minutes.length() < 4;
        return new AgendaItem(
                AgendaTitle.of(TableColumns.cell(row, what)),
                owners,
                bare ? OptionalInt.of(Integer.parseInt(minutes)) : Minutes.in(minutes),
                row.at());
    }
}
