package dev.rollcall.archive;

import dev.rollcall.model.Meeting;
import dev.rollcall.model.PlainPage;
import dev.rollcall.permalink.Addressing;
import dev.rollcall.permalink.MeetingClaim;
import dev.rollcall.permalink.PageClaim;
import dev.rollcall.permalink.Placement;
import dev.rollcall.source.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts all meetings together into an archive: hop 3. One use for each archive. */
public final class Archivist {
    private final ArchiveSettings settings;
    private final List<Meeting> meetings;
    private final TopicFinder topics;
    private final Addressing addressing;

    private Archivist(List<Meeting> meetings, ArchiveSettings settings, Addressing addressing) {
        this.addressing = addressing;
        this.settings = settings;
        this.meetings = meetings.stream()
                .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::at))
                .toList();
        this.topics = new TopicFinder(settings.topics(), this.meetings);
    }

    /** The archive of these meetings and pages; their order does not matter. */
    public static Gathering gather(List<Meeting> meetings, List<PlainPage> pages, ArchiveSettings settings) {
        return gather(meetings, pages, settings, Addressing.byContent());
    }

    /** As without addressing, with the addresses that it gives. */
    public static Gathering gather(
            List<Meeting> meetings, List<PlainPage> pages, ArchiveSettings settings, Addressing addressing) {
        return new Archivist(meetings, settings, addressing).gather(pages);
    }

    /** Everybody whom the roll calls of these meetings name; their order does not matter. */
    public static RosterListing people(List<Meeting> meetings, ArchiveSettings settings) {
        Archivist archivist = new Archivist(meetings, settings, Addressing.byContent());
        List<MeetingClaim> claims = archivist.claims();
        List<Draft> drafts = archivist.drafts(claims, archivist.addressing.place(claims, List.of()));
        return RosterListing.of(new Roster(drafts, settings.people()), settings.people());
    }

    private Gathering gather(List<PlainPage> pages) {
        List<MeetingClaim> claims = claims();
        Set<String> series = claims.stream().map(MeetingClaim::series).collect(Collectors.toCollection(TreeSet::new));
        List<PlainPage> sorted = pages.stream()
                .sorted(Comparator.comparing(p -> p.prose().path()))
                .toList();
        List<PageClaim> pageClaims = PageRegister.claims(sorted, series, claims);
        Placement placement = addressing.place(claims, pageClaims);
        List<Draft> written = new IssueResolver(drafts(claims, placement), settings).resolved();
        Roster roster = new Roster(written, settings.people());
        PersonRegister people = new PersonRegister(roster.identities(), new Unlisted(settings.people()), addressing);
        OwnerResolver resolver = new OwnerResolver(roster);
        List<Draft> drafts = new ItemOwners(written, resolver).resolved();
        List<MeetingEntry> placed = drafts.parallelStream()
                .map(d -> new Placing(d, topics, roster, people, resolver).entry())
                .toList();
        drafts.forEach(d -> {
            d.meeting().items().forEach(i -> resolver.tellDoubts(i.owners(), d));
            d.meeting().decisions().forEach(decision -> resolver.tellDoubts(decision.owners(), d));
        });
        Superseding superseding = new Superseding(placed);
        List<MeetingEntry> entries = superseding.linked();
        CompletableFuture<List<ProjectEntry>> projects =
                CompletableFuture.supplyAsync(() -> ProjectRegister.of(drafts, entries, settings.projects()));
        CompletableFuture<Map<String, List<String>>> threads =
                CompletableFuture.supplyAsync(() -> ItemThreads.of(drafts, entries));
        List<ActionEntry> actions = actions(drafts, entries, people, resolver); // takes as long as the others together
        List<Diagnostic> diagnostics = new ArrayList<>(roster.diagnostics());
        diagnostics.addAll(superseding.diagnostics());
        FarMeeting.in(meetings).ifPresent(diagnostics::add);
        diagnostics.addAll(SeriesRegister.unused(entries, settings.series()));
        diagnostics.addAll(AddressFaults.of(claims, pageClaims, placement));
        return new Gathering(
                new Archive(new Archive.Registers(
                        SeriesRegister.of(entries, settings.series()),
                        entries,
                        people.entries(entries, actions),
                        projects.join(),
                        topics.register(entries),
                        actions,
                        PageRegister.of(sorted, placement.pages()),
                        threads.join())),
                diagnostics,
                placement.ledger().and(people.ledger()));
    }

    private List<MeetingClaim> claims() {
        SeriesResolver series = new SeriesResolver(meetings, addressing.series());
        return meetings.stream()
                .map(m -> {
                    Optional<String> given = m.settings().slug().map(Slug::of);
                    return new MeetingClaim(series.of(m), given.orElse(m.date().toString()), given.isPresent(), m);
                })
                .toList();
    }

    private List<Draft> drafts(List<MeetingClaim> claims, Placement placement) {
        AliasFinder aliases = new AliasFinder(settings.projects());
        return IntStream.range(0, claims.size())
                .parallel()
                .mapToObj(i -> draft(i, claims.get(i), placement, aliases))
                .toList();
    }

    private Draft draft(int place, MeetingClaim claim, Placement placement, AliasFinder aliases) {
        return new Draft(
                placement.meetings().get(place),
                claim.series(),
                claim.meeting(),
                placement.anchors().get(place),
                aliases.mentions(claim.meeting()),
                topics.of(claim.meeting()));
    }

    private static List<ActionEntry> actions(
            List<Draft> drafts, List<MeetingEntry> entries, PersonRegister people, OwnerResolver resolver) {
        int[] ordinals = ordinals(drafts);
        List<ActionSheet> sheets = IntStream.range(0, drafts.size())
                .parallel()
                .mapToObj(i -> ActionSheet.of(
                        entries.get(i),
                        drafts.get(i),
                        ordinals[i],
                        a -> owners(a.owners(), drafts.get(i), people, resolver)))
                .toList();
        drafts.forEach(d -> d.meeting().actions().forEach(a -> resolver.tellDoubts(a.owners(), d)));
        return ActionRegister.of(sheets);
    }

    /** How many-th of its series each draft is, from 1. */
    private static int[] ordinals(List<Draft> drafts) {
        Map<String, Integer> counts = new HashMap<>();
        return drafts.stream()
                .mapToInt(d -> counts.merge(d.series(), 1, Integer::sum))
                .toArray();
    }

    static List<Owner> owners(List<String> written, Draft draft, PersonRegister people, OwnerResolver resolver) {
        return written.stream()
                .flatMap(w -> owner(w, resolver.resolve(w, draft), people).stream())
                .toList();
    }

    private static Optional<Owner> owner(String written, Optional<Identity> resolved, PersonRegister people) {
        return people.lists(written, resolved)
                ? Optional.of(new Owner(written, resolved.map(people::slug)))
                : Optional.empty();
    }
}
