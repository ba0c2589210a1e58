package dev.rollcall.bench.permalink;

import dev.rollcall.archive.ActionMention;
import dev.rollcall.archive.Archive;
import dev.rollcall.archive.ArchiveSettings;
import dev.rollcall.archive.Archivist;
import dev.rollcall.archive.DecisionEntry;
import dev.rollcall.archive.Gathering;
import dev.rollcall.archive.ItemEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.dialect.Reading;
import dev.rollcall.dialect.Vocabulary;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Prose;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.permalink.KeptAddressing;
import dev.rollcall.permalink.Kind;
import dev.rollcall.permalink.Ledger;
import dev.rollcall.permalink.ListedPages;
import dev.rollcall.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder of notes at one moment, gathered with the ledger of the moment before, as {@code rollcall permalinks} does it, without
 * making pages.
 *
 * @param ledger of this moment, the pages of series, projects and topics among it
 */
record Edition(Archive archive, Ledger ledger, Map<String, SourceFile> notes) {
    /** A fact with its place: what it says, and where. */
    record Fact(Kind kind, String address, String text, String path, int line) {}

    /** Reads notes, each text once. */
    static final class Reader {
        private final NoteReader notes = new NoteReader(new MarkdownReader());
        private final MeetingReader meetings = new MeetingReader(Vocabulary.plain());
        private final Map<String, Note> read = new ConcurrentHashMap<>();
        private final Map<String, Reading> readings = new ConcurrentHashMap<>();

        /** The archive of these notes, by path, after what was published before. */
        Edition of(SortedMap<String, String> texts, Ledger before) {
            Map<String, Note> now = new LinkedHashMap<>();
            texts.entrySet().parallelStream().forEach(e -> {
                String key = e.getKey() + "\n" + e.getValue();
                readings.computeIfAbsent(
                        key, k -> meetings.read(read.computeIfAbsent(k, n -> note(e.getKey(), e.getValue()))));
            });
            List<Reading> found = new ArrayList<>();
            texts.forEach((path, text) -> {
                String key = path + "\n" + text;
                now.put(path, read.get(key));
                found.add(readings.get(key));
            });
            Map<String, SourceFile> files = new LinkedHashMap<>();
            now.forEach((path, note) -> files.put(path, note.file()));
            Gathering gathering = Archivist.gather(
                    found.stream().flatMap(r -> r.meetings().stream()).toList(),
                    found.stream().flatMap(r -> r.page().stream()).toList(),
                    ArchiveSettings.none(),
                    new KeptAddressing(before, (Prose p) -> Optional.of(files.get(p.path())), Optional.empty()));
            Archive archive = gathering.archive();
            Ledger ledger = ListedPages.of(before, gathering.ledger(), listed(archive), Optional.empty());
            return new Edition(archive, ledger, files);
        }

        private Note note(String path, String text) {
            return notes.read(path, SourceFile.of(path, text));
        }

        private static Map<String, Kind> listed(Archive archive) {
            Map<String, Kind> listed = new LinkedHashMap<>();
            archive.series().forEach(s -> listed.put(s.slug() + "/", Kind.SERIES));
            archive.projects().forEach(p -> listed.put("projects/" + p.slug() + "/", Kind.PROJECT));
            archive.topics().forEach(t -> listed.put("topics/" + t.slug() + "/", Kind.TOPIC));
            return listed;
        }
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (MeetingEntry meeting : archive.meetings()) {
            String path = meeting.meeting().prose().path();
            for (ItemEntry i : meeting.items()) {
                facts.add(new Fact(
                        Kind.ITEM,
                        i.address(),
                        i.item().title(),
                        path,
                        i.item().at().line()));
            }
            for (DecisionEntry d : meeting.decisions()) {
                facts.add(new Fact(
                        Kind.DECISION,
                        d.address(),
                        d.decision().text(),
                        path,
                        d.decision().at().line()));
            }
            for (ActionMention a : meeting.actions()) {
                facts.add(new Fact(
                        Kind.ACTION,
                        a.address(),
                        a.action().text(),
                        path,
                        a.action().at().line()));
            }
        }
        return facts;
    }
}
