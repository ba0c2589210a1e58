package dev.rollcall.site;

import dev.rollcall.archive.DecisionEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.Present;
import dev.rollcall.site.view.DecisionView;
import dev.rollcall.site.view.Frame;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.NoteText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of each decision, at an address that can be spoken, made to be linked to. */
record DecisionPages(Shelf shelf) {
    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_DESCRIPTION = 280;
    private static final int LONGEST_NEIGHBOR = 60;
    private static final int LONGEST_OTHER = 240;
    private static final int MOST_PRESENT = 10;

    List<Page> pages() {
        Set<String> registered = shelf.archive().decisions().stream()
                .map(DecisionEntry::address)
                .collect(Collectors.toUnmodifiableSet());
        List<Page> pages = new ArrayList<>();
        for (MeetingEntry meeting : shelf.archive().meetings()) {
            for (DecisionEntry decision : meeting.decisions()) {
                Page page = page(meeting, decision);
                pages.add(registered.contains(decision.address()) ? page : page.unlisted());
            }
        }
        return pages;
    }

    Page page(MeetingEntry meeting, DecisionEntry decision) {
        Pieces pieces = shelf.pieces(Links.from(decision.page()));
        String text = pieces.text(decision);
        String title = "Decision: " + English.shortened(text, LONGEST_TITLE);
        Page.Head head = new Page.Head(title, description(meeting, decision, text), Page.Part.DECISIONS);
        return Page.at(
                        decision.page(),
                        decision.decision().at(),
                        head,
                        (frame, faults) -> view(meeting, decision, frame))
                .withChanged(meeting.meeting().date())
                .draftIf(meeting.meeting().settings().isDraft());
    }

    /** What a title has no room for, how it stands, and where it comes from. */
    private String description(MeetingEntry meeting, DecisionEntry decision, String text) {
        String said = text.length() > LONGEST_TITLE ? English.shortened(text, LONGEST_DESCRIPTION / 2) : "";
        String state = DecisionState.of(decision).words();
        String place =
                shelf.title(meeting) + ", " + English.date(meeting.meeting().date());
        return English.shortened(
                English.dotted(
                        said, state.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + state.substring(1), place),
                LONGEST_DESCRIPTION);
    }

    private DecisionView view(MeetingEntry meeting, DecisionEntry decision, Frame frame) {
        Links links = Links.from(decision.page());
        Pieces pieces = shelf.pieces(links);
        MeetingFacts facts = new MeetingFacts(meeting, pieces);
        NoteText passage = MeetingPages.note(
                new DecisionPassage(shelf, meeting, decision, facts).rendering(links),
                meeting.meeting().settings().language(),
                shelf.settings().language());
        List<Link> present = present(meeting, pieces);
        int shown = Math.min(MOST_PRESENT, present.size());
        return new DecisionView(
                frame,
                crumbs(meeting, pieces),
                pieces.decision(decision, decision.id(), new Link(facts.label(decision), "")),
                passage.language(),
                passage.direction(),
                Moments.of(meeting.meeting()),
                links.link(shelf.title(meeting), decision.address()),
                ties(decision, pieces),
                passage.text(),
                present.subList(0, shown),
                shown < present.size()
                        ? links.link("and " + (present.size() - shown) + " more", meeting.address())
                        : Link.NONE,
                facts.projects(decision.projects()),
                facts.topics(decision.topics()),
                turns(meeting, decision, pieces, facts));
    }

    private static List<Link> crumbs(MeetingEntry meeting, Pieces pieces) {
        String day = English.date(meeting.meeting().date());
        return List.of(
                pieces.links().link("Decisions", "decisions/"),
                pieces.series(meeting.series()),
                pieces.links().link(day, meeting.address()));
    }

    private List<DecisionView.Tie> ties(DecisionEntry decision, Pieces pieces) {
        List<DecisionView.Tie> ties = new ArrayList<>();
        decision.supersededBy().forEach(a -> ties.add(tie("Superseded by", a, pieces)));
        decision.supersedes().forEach(a -> ties.add(tie("Supersedes", a, pieces)));
        return ties;
    }

    private DecisionView.Tie tie(String words, String address, Pieces pieces) {
        String text = shelf.archive().decision(address).map(pieces::text).orElse("");
        return new DecisionView.Tie(words, pieces.other(address), English.shortened(text, LONGEST_OTHER));
    }

    /** Each once, also who is in the roll call twice. */
    private List<Link> present(MeetingEntry meeting, Pieces pieces) {
        return meeting.present().stream()
                .map(Present::person)
                .distinct()
                .flatMap(p -> shelf.archive().person(p).stream())
                .map(pieces::person)
                .toList();
    }

    private static List<DecisionView.Turn> turns(
            MeetingEntry meeting, DecisionEntry decision, Pieces pieces, MeetingFacts facts) {
        int here = meeting.decisions().indexOf(decision);
        List<DecisionView.Turn> turns = new ArrayList<>();
        at(meeting, here - 1).ifPresent(d -> turns.add(turn("Previous", d, pieces, facts)));
        at(meeting, here + 1).ifPresent(d -> turns.add(turn("Next", d, pieces, facts)));
        return turns;
    }

    private static Optional<DecisionEntry> at(MeetingEntry meeting, int index) {
        boolean isOne = index >= 0 && index < meeting.decisions().size();
        return isOne ? Optional.of(meeting.decisions().get(index)) : Optional.empty();
    }

    private static DecisionView.Turn turn(String direction, DecisionEntry decision, Pieces pieces, MeetingFacts facts) {
        return new DecisionView.Turn(
                direction,
                pieces.links().link(facts.label(decision), decision.page()),
                English.shortened(pieces.text(decision), LONGEST_NEIGHBOR));
    }
}
