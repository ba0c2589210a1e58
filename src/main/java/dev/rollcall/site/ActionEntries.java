package dev.rollcall.site;

import dev.rollcall.archive.ActionEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.site.view.RegisterView;
import java.time.LocalDate;
import java.util.List;

/** How the register of actions tells them. */
record ActionEntries(Shelf shelf) implements RegisterPages.Entries<ActionEntry> {
    static RegisterPages<ActionEntry> register(Shelf shelf) {
        RegisterPages.Kind kind = new RegisterPages.Kind(
                "action", "Actions", "What is to be done, by whom, and since when.", "actions/", Page.Part.ACTIONS);
        return new RegisterPages<>(kind, shelf.archive().actions(), new ActionEntries(shelf));
    }

    @Override
    public LocalDate date(ActionEntry action) {
        return shelf.date(action.first().meeting());
    }

    @Override
    public boolean current(ActionEntry action) {
        return !action.done();
    }

    @Override
    public RegisterView.Line line(ActionEntry action, Links links) {
        Pieces pieces = shelf.pieces(links);
        MeetingEntry raised = shelf.archive().meeting(action.first().meeting()).orElseThrow();
        return new RegisterView.Line(
                date(action).toString(),
                links.link(action.text(), action.first().address()),
                pieces.item(action),
                pieces.owners(action.owners()),
                pieces.series(raised.series()),
                action.done() ? "done" : "open",
                action.done() ? "ok" : "open",
                pieces.age(action),
                List.of());
    }

    @Override
    public String lede(List<ActionEntry> actions) {
        long open = actions.stream().filter(a -> !a.done()).count();
        long done = actions.size() - open;
        return English.number(open) + " open, " + English.number(done) + " done.";
    }

    @Override
    public List<String> states() {
        return List.of("open", "done");
    }
}
