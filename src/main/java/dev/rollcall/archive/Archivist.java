package dev.rollcall.archive;

import dev.rollcall.model.Meeting;
import dev.rollcall.model.PlainPage;
import dev.rollcall.source.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts all meetings together into an archive: hop 3. One use for each archive. */
public final class Archivist {
    private final ArchiveSettings settings;
    private final List<Meeting> meetings;
    private final TopicFinder topics;
    private final Addresses addresses = new Addresses();

    private Archivist(List<Meeting> meetings, ArchiveSettings settings) {
        this.settings = settings;
        this.meetings = meetings.stream()
                .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::at))
                .toList();
        this.topics = new TopicFinder(settings.topics(), this.meetings);
    }

    /** The archive of these meetings and pages; their order does not matter. */
    public static Gathering gather(List<Meeting> meetings, List<PlainPage> pages, ArchiveSettings settings) {
        return new Archivist(meetings, settings).gather(pages);
    }

    /** Everybody whom the roll calls of these meetings name; their order does not matter. */
    public static RosterListing people(List<Meeting> meetings, ArchiveSettings settings) {
        List<Draft> drafts = new Archivist(meetings, settings).drafts();
        return RosterListing.of(new Roster(drafts, settings.people()), settings.people());
    }

    private Gathering gather(List<PlainPage> pages) {
        List<Draft> drafts = new IssueResolver(drafts(), settings).resolved();
        Roster roster = new Roster(drafts, settings.people());
        PersonRegister people = new PersonRegister(roster.identities(), new Unlisted(settings.people()));
        OwnerResolver resolver = new OwnerResolver(roster);
        Superseding superseding = new Superseding(drafts.stream()
                .map(d -> new Placing(d, topics, roster, people, resolver).entry())
                .toList());
        List<MeetingEntry> entries = superseding.linked();
        List<ActionEntry> actions = actions(drafts, entries, people, resolver);
        List<SeriesEntry> series = SeriesRegister.of(entries, settings.series());
        Set<String> seriesSlugs =
                new TreeSet<>(series.stream().map(SeriesEntry::slug).toList());
        List<Diagnostic> diagnostics = new ArrayList<>(roster.diagnostics());
        diagnostics.addAll(superseding.diagnostics());
        return new Gathering(
                new Archive(new Archive.Registers(
                        series,
                        entries,
                        people.entries(entries, actions),
                        ProjectRegister.of(drafts, entries, settings.projects()),
                        topics.register(entries),
                        actions,
                        PageRegister.of(pages, seriesSlugs, addresses),
                        ItemThreads.of(drafts, entries))),
                diagnostics);
    }

    private List<Draft> drafts() {
        SeriesResolver series = new SeriesResolver(meetings);
        AliasFinder aliases = new AliasFinder(settings.projects());
        return meetings.stream()
                .map(m -> {
                    String slug = series.of(m);
                    String last =
                            m.settings().slug().map(Slug::of).orElse(m.date().toString());
                    String address = addresses.take(slug + "/" + last + "/");
                    return new Draft(address, slug, m, aliases.mentions(m), topics.of(m));
                })
                .toList();
    }

    private static List<ActionEntry> actions(
            List<Draft> drafts, List<MeetingEntry> entries, PersonRegister people, OwnerResolver resolver) {
        List<ActionSheet> sheets = new ArrayList<>();
        Map<String, Integer> ordinals = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int ordinal = ordinals.merge(draft.series(), 1, Integer::sum);
            sheets.add(
                    ActionSheet.of(entries.get(i), draft, ordinal, a -> owners(a.owners(), draft, people, resolver)));
        }
        return ActionRegister.of(sheets);
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
