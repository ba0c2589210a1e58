package dev.rollcall.site;

import dev.rollcall.archive.ActionEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.site.view.RegisterView;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** How the register of actions tells them. */
record ActionEntries(Shelf shelf) implements RegisterPages.Entries<ActionEntry> {
    private static final String OPEN = "open";
    private static final String OLDER = "older";
    private static final String UNLISTED = "no longer listed";
    private static final String DONE = "done";

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
    public String state(ActionEntry action) {
        return switch (action.state(shelf.today())) {
            case OPEN -> OPEN;
            case UNHEARD -> OLDER;
            case DROPPED -> UNLISTED;
            case DONE -> DONE;
        };
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
                state(action),
                state(action),
                pieces.tone(action),
                pieces.age(action),
                silence(action),
                List.of());
    }

    @Override
    public String lede(List<ActionEntry> actions) {
        return states().stream()
                .map(s -> count(actions, s) + " " + s)
                .filter(words -> !words.startsWith("0 ") || words.endsWith(" open"))
                .collect(Collectors.joining(", ", "", "."));
    }

    private String count(List<ActionEntry> actions, String state) {
        return English.number(
                actions.stream().filter(a -> state(a).equals(state)).count());
    }

    /** Since when nothing is known of it. */
    private String silence(ActionEntry action) {
        return switch (action.state(shelf.today())) {
            case UNHEARD -> "last on " + action.last().date();
            case DROPPED -> "since " + action.end(shelf.today());
            case OPEN, DONE -> "";
        };
    }

    @Override
    public List<String> states() {
        return List.of(OPEN, OLDER, UNLISTED, DONE);
    }

    @Override
    public String heading(String state) {
        return state.equals(OLDER) ? "Older: not heard of for half a year" : RegisterPages.Entries.super.heading(state);
    }
}
