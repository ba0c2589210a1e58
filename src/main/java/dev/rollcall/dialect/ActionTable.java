package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Section;
import dev.rollcall.model.ActionItem;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads a table that has a column of actions and one of those who do them. */
final class ActionTable {
    private static final Cue WHAT =
            Cue.of("(?:next )?(?:actions?|action items?|tasks?|to-?dos?)(?: items?)?(?: description)?");
    private static final Cue LOOSE_WHAT = Cue.of("(?:item|description|what|summary|subject)s?");
    private static final Cue WHO = Cue.of(
            "owners?|assignees?|assigned(?: to)?|who|responsible(?: person)?|lead|champion|person|name|by|action on");
    private static final Cue STATE = Cue.of("status|state|done\\??|complete[d]?\\??|progress");
    private static final Cue DONE =
            Cue.of("(?i)(?:done|closed|completed?|finished|yes|x|✅|✔️?|☑️?|\\[x\\])\\b?.{0,20}");

    private ActionTable() {}

    /** The actions of all tables of a section and below; a table below a heading of actions may name its column less plainly. */
    static Stream<ActionItem> in(Section section, Vocabulary vocabulary) {
        return section.deep()
                .filter(s -> s.body().stream().anyMatch(Block.Table.class::isInstance))
                .flatMap(s -> {
                    boolean listed = vocabulary
                            .theme(s.title())
                            .filter(Theme.ACTIONS::equals)
                            .isPresent();
                    return s.body().stream()
                            .filter(Block.Table.class::isInstance)
                            .flatMap(b -> rows((Block.Table) b, listed));
                });
    }

    private static Stream<ActionItem> rows(Block.Table table, boolean listed) {
        TableColumns columns = TableColumns.of(table);
        OptionalInt plain = columns.column(WHAT);
        OptionalInt what = plain.isPresent() || !listed ? plain : columns.column(LOOSE_WHAT);
        OptionalInt who = columns.column(WHO);
        if (what.isEmpty() || who.isEmpty()) {
            return Stream.empty();
        }
        OptionalInt state = columns.column(STATE);
        return table.rows().stream()
                .map(row -> action(row, what, who, state))
                .filter(action -> !action.text().isEmpty() && !ActionText.isNothing(action.text()));
    }

    private static ActionItem action(Block.Row row, OptionalInt what, OptionalInt who, OptionalInt state) {
        String text = ActionText.of(TableColumns.cell(row, what));
        String names = Markup.plain(TableColumns.cell(row, who));
        List<String> owners = OwnerWords.areNameLike(names) ? OwnerWords.split(names) : List.of();
        boolean done = DONE.fits(Markup.plain(TableColumns.cell(row, state)));
        return new ActionItem(text, owners, done || ActionState.isDone(text), row.at());
    }
}
