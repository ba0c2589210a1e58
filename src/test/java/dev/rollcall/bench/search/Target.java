package dev.rollcall.bench.search;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.DecisionEntry;
import dev.rollcall.archive.ItemEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.Owner;
import dev.rollcall.archive.PersonEntry;
import dev.rollcall.archive.Present;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Something that somebody may look for: an agenda item, a decision or a heading.
 *
 * @param page the address of its meeting
 * @param words those of its title or text that say something
 * @param owners names of those who brought or stated it
 * @param present names of those who were there
 */
record Target(String page, List<String> words, List<String> owners, List<String> present) {

    /** All of an archive, page by page. */
    static List<Target> of(BuiltArchive built) throws IOException {
        Map<String, String> names = names(built.archive());
        List<Target> targets = new ArrayList<>();
        for (MeetingEntry meeting : built.archive().meetings()) {
            List<Target> facts = facts(meeting, names);
            targets.addAll(facts);
            Set<List<String>> known = facts.stream().map(Target::words).collect(Collectors.toSet());
            for (String heading : headings(built.site().resolve(meeting.address()))) {
                if (known.add(Text.words(heading))) {
                    targets.add(new Target(meeting.address(), Text.words(heading), List.of(), present(meeting, names)));
                }
            }
        }
        return targets;
    }

    /** Items and decisions alone. */
    static List<Target> facts(Archive archive) {
        Map<String, String> names = names(archive);
        return archive.meetings().stream()
                .flatMap(m -> facts(m, names).stream())
                .toList();
    }

    private static List<Target> facts(MeetingEntry meeting, Map<String, String> names) {
        List<Target> facts = new ArrayList<>();
        for (ItemEntry item : meeting.items()) {
            facts.add(of(meeting, item.item().title(), item.owners(), names));
        }
        for (DecisionEntry decision : meeting.decisions()) {
            facts.add(of(meeting, decision.decision().text(), decision.owners(), names));
        }
        return facts;
    }

    private static Target of(MeetingEntry meeting, String text, List<Owner> owners, Map<String, String> names) {
        List<String> by = named(owners.stream().flatMap(o -> o.person().stream()), names);
        return new Target(meeting.address(), Text.words(text), by, present(meeting, names));
    }

    private static List<String> present(MeetingEntry meeting, Map<String, String> names) {
        return named(meeting.present().stream().map(Present::person), names);
    }

    private static Map<String, String> names(Archive archive) {
        return archive.people().stream().collect(Collectors.toMap(PersonEntry::slug, PersonEntry::name));
    }

    private static List<String> named(Stream<String> people, Map<String, String> names) {
        return people.map(slug -> Objects.requireNonNull(names.get(slug))).toList();
    }

    private static List<String> headings(Path folder) throws IOException {
        Document page = Jsoup.parse(Files.readString(folder.resolve("index.html")));
        return page.select(".note h2, .note h3, .note h4, .note h5").eachText();
    }
}
