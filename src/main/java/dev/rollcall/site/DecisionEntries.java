package dev.rollcall.site;

import dev.rollcall.archive.DecisionEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.RegisterView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the register of decisions tells them. */
record DecisionEntries(Shelf shelf) implements RegisterPages.Entries<DecisionEntry> {
    static RegisterPages<DecisionEntry> register(Shelf shelf) {
        RegisterPages.Kind kind = new RegisterPages.Kind(
                "decision", "Decisions", "What was decided, when and where.", "decisions/", Page.Part.DECISIONS);
        return new RegisterPages<>(kind, shelf.archive().decisions(), new DecisionEntries(shelf));
    }

    @Override
    public LocalDate date(DecisionEntry decision) {
        return shelf.date(decision.meeting());
    }

    @Override
    public String state(DecisionEntry decision) {
        return DecisionState.of(decision).filter();
    }

    @Override
    public boolean current(DecisionEntry decision) {
        return decision.inForce();
    }

    @Override
    public RegisterView.Line line(DecisionEntry decision, Links links) {
        Pieces pieces = shelf.pieces(links);
        MeetingEntry meeting = shelf.archive().meeting(decision.meeting()).orElseThrow();
        DecisionState state = DecisionState.of(decision);
        return new RegisterView.Line(
                date(decision).toString(),
                links.link(pieces.text(decision), decision.page()),
                pieces.item(decision.meeting(), decision.item(), pieces.text(decision)),
                pieces.owners(decision.owners()),
                pieces.series(meeting.series()),
                state.words(),
                state.filter(),
                state.tone(),
                "",
                "",
                ties(decision, pieces));
    }

    private static List<Link> ties(DecisionEntry decision, Pieces pieces) {
        List<Link> ties = new ArrayList<>();
        decision.supersedes().forEach(a -> ties.add(tie("supersedes ", pieces.other(a))));
        decision.supersededBy().forEach(a -> ties.add(tie("superseded by ", pieces.other(a))));
        return ties;
    }

    private static Link tie(String words, Link other) {
        return new Link(words + other.text(), other.href());
    }

    @Override
    public String lede(List<DecisionEntry> decisions) {
        List<String> counts = new ArrayList<>(List.of(English.count(decisions.size(), "decision", "decisions")));
        for (String filter : DecisionState.FILTERS.subList(1, DecisionState.FILTERS.size())) {
            long count = decisions.stream()
                    .filter(d -> DecisionState.of(d).filter().equals(filter))
                    .count();
            if (count > 0) {
                counts.add(English.number(count) + " " + filter);
            }
        }
        return String.join(", ", counts) + ".";
    }

    @Override
    public List<String> states() {
        return DecisionState.FILTERS;
    }
}
