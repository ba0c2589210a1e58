package dev.rollcall.build;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.Gathering;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.build.BuildRequest.Told;
import dev.rollcall.model.Prose;
import dev.rollcall.permalink.Addressing;
import dev.rollcall.permalink.Entry;
import dev.rollcall.permalink.KeptAddressing;
import dev.rollcall.permalink.Kind;
import dev.rollcall.permalink.Ledger;
import dev.rollcall.permalink.LedgerReader;
import dev.rollcall.permalink.LedgerReading;
import dev.rollcall.permalink.ListedPages;
import dev.rollcall.permalink.Redirect;
import dev.rollcall.privacy.Redaction;
import dev.rollcall.site.SitePlan;
import dev.rollcall.source.SourceFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was published before this build, without whatever names somebody who must not be named: such an address is not kept.
 *
 * @param whole as it was read
 * @param told without those names
 * @param path of the ledger, as messages name it
 * @param isKept whether there is a ledger
 */
record Published(LedgerReading whole, Ledger told, String path, boolean isKept, Optional<LocalDate> now) {
    private static final String PEOPLE = "people/";
    private static final List<String> SHORT_CUTS = List.of("/latest/", "/next/");

    static Published of(BuildRequest request, ContentFolder folder) {
        Told known = request.published()
                .orElseGet(() ->
                        new Told(folder.ledger(), request.contentShownAs() + LedgerReader.PATH, folder.hasLedger()));
        LedgerReading reading = known.reading();
        Redaction redaction = folder.redaction();
        Redaction hidden = folder.disguise().hidden();
        Ledger told = redaction.isNone() && hidden.isNone()
                ? reading.ledger()
                : reading.ledger()
                        .without(text -> names(redaction, text)
                                || (text.startsWith(PEOPLE) && names(hidden, text.substring(PEOPLE.length()))));
        return new Published(
                reading, told, known.path(), known.isLedger(), request.now().map(Published::day));
    }

    /** Old addresses that may be kept. */
    static List<Redirect> fit(List<Redirect> claims, ContentFolder folder) {
        Redaction redaction = folder.redaction();
        return redaction.isNone()
                ? claims
                : claims.stream()
                        .filter(c -> !names(redaction, c.from()) && !names(redaction, c.to()))
                        .toList();
    }

    private static boolean names(Redaction redaction, String text) {
        return !redaction.path(text).equals(text)
                || redaction.names(text.replace('-', ' ').replace('/', ' '));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Gives what was published its address again. */
    Addressing addressing(Function<Prose, SourceFile> texts) {
        return new KeptAddressing(told, prose -> Optional.of(texts.apply(prose)), now);
    }

    /** What is published then. */
    Publication next(Gathering gathering, SitePlan plan) {
        Archive archive = gathering.archive();
        Optional<LocalDate> today = now.or(
                () -> archive.meetings().stream().map(m -> m.meeting().date()).max(LocalDate::compareTo));
        Ledger things = listed(gathering.ledger(), archive, today);
        Ledger next = ListedPages.of(told, things, listedPages(archive, plan.addresses(), things), today)
                .and(told.aliases());
        return new Publication(whole, next, path, isKept);
    }

    /** Without people who have no page: nothing is published of them. */
    private Ledger listed(Ledger things, Archive archive, Optional<LocalDate> today) {
        Set<String> unlisted = new HashSet<>();
        things.entries()
                .filter(e -> e.kind() == Kind.PERSON && e.isLive())
                .map(Entry::address)
                .filter(a -> archive.person(a.substring(PEOPLE.length(), a.length() - 1))
                        .isEmpty())
                .forEach(unlisted::add);
        return unlisted.isEmpty()
                ? things
                : new Ledger(things.entries()
                        .flatMap(e -> unlisted.contains(e.address())
                                ? told.at(e.address()).map(b -> b.gone("", today)).stream()
                                : unlisted.contains(e.to()) && told.at(e.to()).isEmpty()
                                        ? Stream.of(e.gone("", today))
                                        : Stream.of(e))
                        .toList());
    }

    private static Map<String, Kind> listedPages(Archive archive, List<String> addresses, Ledger things) {
        Map<String, Kind> named = new LinkedHashMap<>();
        archive.series().forEach(s -> named.put(s.slug() + "/", Kind.SERIES));
        archive.projects().forEach(p -> named.put(p.address(), Kind.PROJECT));
        archive.topics().forEach(t -> named.put("topics/" + t.slug() + "/", Kind.TOPIC));
        Set<String> own = new HashSet<>();
        archive.meetings().stream()
                .map(MeetingEntry::decisions)
                .forEach(decisions -> decisions.forEach(d -> own.add(d.page())));
        Map<String, Kind> listed = new LinkedHashMap<>();
        addresses.stream()
                .filter(a -> !a.isEmpty() && !own.contains(a))
                .filter(a -> things.at(a).filter(Entry::isLive).isEmpty())
                .forEach(a -> listed.put(a, named.getOrDefault(a, Kind.REGISTER)));
        archive.series().forEach(s -> SHORT_CUTS.forEach(cut -> listed.putIfAbsent(s.slug() + cut, Kind.REGISTER)));
        return listed;
    }
}
