package dev.rollcall.bench.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.ArchiveSettings;
import dev.rollcall.archive.Archivist;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.dialect.Vocabulary;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Decision;
import dev.rollcall.model.Meeting;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchiveGeneratorTest {
    @Test
    void theSameSeedGivesTheSameNotesAndAnotherSeedGivesOthers() {
        assertEquals(notes(60, 7), notes(60, 7));
        assertNotEquals(notes(60, 7).get(0).text(), notes(60, 8).get(0).text());
    }

    @Test
    void thereAreAsManyNotesAsWantedEachAtAPathOfItsOwnAndOfTheWantedSizeOnAverage() {
        List<GeneratedNote> notes = notes(500, 1);
        assertEquals(500, notes.stream().map(GeneratedNote::path).distinct().count());
        double mean = notes.stream()
                .mapToInt(n -> n.text().getBytes(StandardCharsets.UTF_8).length)
                .average()
                .orElse(0);
        assertEquals(ArchiveGenerator.MEAN, mean, ArchiveGenerator.MEAN * 0.05);
    }

    @Test
    void aReaderFindsWhatWasPutIn() {
        for (GeneratedNote note : notes(30, 1)) {
            Meeting meeting = read(note);
            Minutes said = note.minutes();
            assertEquals(said.date(), meeting.date(), note.path());
            assertEquals(
                    said.present().stream().map(Person::handle).collect(Collectors.toSet()),
                    meeting.attendance().stream()
                            .flatMap(a -> a.handle().stream())
                            .collect(Collectors.toSet()),
                    note.path());
            assertFound(note, said.items().stream().map(Minutes.Item::title).toList(), titles(meeting));
            assertFound(
                    note,
                    said.items().stream().flatMap(i -> i.decisions().stream()).toList(),
                    meeting.decisions().stream().map(Decision::text).toList());
            assertFound(
                    note,
                    said.actions().stream().map(a -> a.text()).toList(),
                    meeting.actions().stream().map(ActionItem::text).toList());
        }
    }

    @Test
    void peopleAreAsManyAsWereMadeUp() {
        List<GeneratedNote> notes = notes(60, 3);
        Set<String> handles = new HashSet<>();
        notes.forEach(n -> n.minutes().present().forEach(p -> handles.add(p.handle())));
        Archive archive = Archivist.gather(
                        notes.stream().map(ArchiveGeneratorTest::read).toList(), List.of(), ArchiveSettings.none())
                .archive();
        assertEquals(handles.size(), archive.people().size());
    }

    private static void assertFound(GeneratedNote note, List<String> said, List<String> found) {
        List<String> missing = said.stream()
                .filter(s -> found.stream().noneMatch(f -> f.startsWith(s)))
                .toList();
        assertTrue(missing.isEmpty(), () -> note.path() + " lacks " + missing + " in " + found);
    }

    private static List<String> titles(Meeting meeting) {
        return meeting.items().stream().map(AgendaItem::title).toList();
    }

    private static Meeting read(GeneratedNote note) {
        NoteReader notes = new NoteReader(new MarkdownReader());
        return new MeetingReader(Vocabulary.plain())
                .read(notes.read(note.path(), SourceFile.of(note.path(), note.text())))
                .meetings()
                .get(0);
    }

    private static List<GeneratedNote> notes(int count, long seed) {
        List<GeneratedNote> notes = new ArrayList<>();
        new ArchiveGenerator(count, seed).generate(notes::add);
        return notes;
    }
}
