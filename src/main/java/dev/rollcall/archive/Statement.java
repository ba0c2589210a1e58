package dev.rollcall.archive;

import dev.rollcall.model.Meeting;
import dev.rollcall.source.SourceRef;
import java.util.List;
import java.util.stream.Stream;

/** A text that a meeting puts on record: the title of an item, a decision, an action; with its place. */
record Statement(String text, SourceRef at) {
    /** Items, then decisions, then actions. */
    static List<Statement> of(Meeting meeting) {
        Stream<Statement> items = meeting.items().stream().map(i -> new Statement(i.title(), i.at()));
        Stream<Statement> decisions = meeting.decisions().stream().map(d -> new Statement(d.text(), d.at()));
        Stream<Statement> actions = meeting.actions().stream().map(a -> new Statement(a.text(), a.at()));
        return Stream.of(items, decisions, actions).flatMap(s -> s).toList();
    }
}
