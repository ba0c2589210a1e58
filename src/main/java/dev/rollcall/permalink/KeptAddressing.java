package dev.rollcall.permalink;

import dev.rollcall.model.Meeting;
import dev.rollcall.model.Prose;
import dev.rollcall.permalink.Leaf.Fact;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives things the addresses that they had, and new ones those that nothing else ever had. */
public final class KeptAddressing implements Addressing {
    private final Ledger ledger;
    private final Function<Prose, Optional<SourceFile>> texts;
    private final Optional<LocalDate> now;

    /**
     * Addresses from a ledger.
     *
     * @param texts the note of these lines
     * @param now the day when what is missing is gone; else that of the newest meeting
     */
    public KeptAddressing(Ledger ledger, Function<Prose, Optional<SourceFile>> texts, Optional<LocalDate> now) {
        this.ledger = ledger;
        this.texts = texts;
        this.now = now;
    }

    @Override
    public Placement place(List<MeetingClaim> meetings, List<PageClaim> pages) {
        List<Leaf> leaves = Stream.concat(
                        meetings.parallelStream().map(this::leaf),
                        pages.parallelStream().map(this::leaf))
                .toList();
        LocalDate today = now.orElseGet(() -> meetings.stream()
                .map(m -> m.meeting().date())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH));
        Settling.Settled settled = Settling.of(ledger, leaves, today);
        List<Map<String, String>> anchors = IntStream.range(0, meetings.size())
                .mapToObj(i -> byPlace(leaves.get(i).facts(), settled.anchors().get(i)))
                .toList();
        return new Placement(
                settled.addresses().subList(0, meetings.size()),
                anchors,
                settled.addresses().subList(meetings.size(), leaves.size()),
                settled.ledger());
    }

    @Override
    public Map<String, String> series() {
        Map<String, String> series = new HashMap<>();
        ledger.entries().filter(e -> e.isLive() && e.kind() == Kind.MEETING).forEach(e -> {
            int end = e.address().lastIndexOf('/', e.address().length() - 2);
            series.putIfAbsent(e.source(), e.address().substring(0, Math.max(0, end)));
        });
        return series;
    }

    @Override
    public PeoplePlacement people(List<PersonClaim> people) {
        return PersonPlaces.of(ledger, people, now);
    }

    private static Map<String, String> byPlace(List<Fact> facts, List<String> anchors) {
        Map<String, String> byPlace = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            byPlace.put(facts.get(i).byPlace(), anchors.get(i));
        }
        return byPlace;
    }

    private Leaf leaf(PageClaim claim) {
        Prose prose = claim.page().prose();
        Print body = texts.apply(prose)
                .map(file -> NoteLines.of(file, prose).print())
                .orElseGet(() -> Print.of(claim.page().title()));
        return new Leaf(Kind.PAGE, claim.address(), claim.isGiven(), prose.path(), body, List.of());
    }

    private Leaf leaf(MeetingClaim claim) {
        Meeting meeting = claim.meeting();
        Optional<NoteLines> lines = texts.apply(meeting.prose()).map(file -> NoteLines.of(file, meeting.prose()));
        List<Fact> facts = new ArrayList<>();
        meeting.items().forEach(i -> facts.add(fact(meeting, facts, Kind.ITEM, i.title())));
        meeting.decisions().forEach(d -> facts.add(fact(meeting, facts, Kind.DECISION, d.text())));
        meeting.actions().forEach(a -> facts.add(fact(meeting, facts, Kind.ACTION, a.text())));
        List<SourceRef> places = Stream.of(
                        meeting.items().stream().map(i -> i.at()),
                        meeting.decisions().stream().map(d -> d.at()),
                        meeting.actions().stream().map(a -> a.at()))
                .flatMap(s -> s)
                .toList();
        Print body = lines.map(NoteLines::print).orElseGet(() -> bodyOf(meeting));
        return new Leaf(
                Kind.MEETING,
                claim.base(),
                claim.isGiven(),
                meeting.prose().path(),
                body,
                lines.map(l -> toldApart(facts, places, l)).orElse(facts));
    }

    private static Fact fact(Meeting meeting, List<Fact> before, Kind kind, String text) {
        int number = 1 + (int) before.stream().filter(f -> f.kind() == kind).count();
        String place = kind.letter() + number;
        return new Fact(
                kind, number, Optional.ofNullable(meeting.ids().get(place)).orElse(""), Print.of(text));
    }

    /** What stands around counts for few words, and for words that stand there twice. */
    private static List<Fact> toldApart(List<Fact> facts, List<SourceRef> places, NoteLines lines) {
        Map<String, Integer> counts = new HashMap<>();
        facts.forEach(f -> counts.merge(f.kind() + f.print().marks(), 1, Integer::sum));
        return IntStream.range(0, facts.size())
                .mapToObj(i -> {
                    Fact fact = facts.get(i);
                    boolean alone =
                            counts.getOrDefault(fact.kind() + fact.print().marks(), 0) < 2;
                    return alone && !fact.print().isTerse()
                            ? fact
                            : new Fact(
                                    fact.kind(),
                                    fact.number(),
                                    fact.given(),
                                    fact.print()
                                            .within(lines.around(places.get(i).line())));
                })
                .toList();
    }

    private static Print bodyOf(Meeting meeting) {
        StringBuilder text = new StringBuilder(meeting.title());
        meeting.items().forEach(i -> text.append(' ').append(i.title()));
        meeting.decisions().forEach(d -> text.append(' ').append(d.text()));
        meeting.actions().forEach(a -> text.append(' ').append(a.text()));
        return Print.of(text);
    }
}
