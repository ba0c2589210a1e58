package dev.rollcall.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The spec of the dialects as data: each note in {@code notes/<dialect>/} with what is read of it in {@code <case>.json} and,
 * where there is any, what is told about it in {@code <case>.diagnostics}. {@code -Dgolden=update} writes both anew.
 */
class DialectSpecTest {
    private static final Path NOTES = Path.of("src/test/resources/notes");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    private final NoteReader notes = new NoteReader(new MarkdownReader());
    private final MeetingReader meetings = new MeetingReader(Vocabulary.plain());

    @TestFactory
    List<DynamicTest> readsEachNoteAsItsFixtureSays() throws IOException {
        try (Stream<Path> files = Files.walk(NOTES)) {
            return files.filter(f -> f.toString().endsWith(".md"))
                    .sorted()
                    .map(f -> dynamicTest(NOTES.relativize(f).toString(), () -> check(f)))
                    .toList();
        }
    }

    private void check(Path file) throws IOException {
        // The dialect's folder is left off, so that a case may be about the folders of a note.
        Path inDialect =
                NOTES.relativize(file).subpath(1, NOTES.relativize(file).getNameCount());
        String path = inDialect.toString().replace('\\', '/');
        Note note = notes.read(path, SourceFile.of(path, Files.readString(file, UTF_8)));
        Reading reading = meetings.read(note);
        assertEquals(reading, meetings.read(note), "the same note, read again");
        compare(sibling(file, ".json"), ReadingJson.of(path, reading));
        compare(sibling(file, ".diagnostics"), told(reading.diagnostics()));
    }

    private static String told(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(d -> d + "\n").collect(Collectors.joining());
    }

    private static Path sibling(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ".md".length()) + ending);
    }

    private static void compare(Path expected, String actual) throws IOException {
        if (UPDATE && actual.isEmpty()) {
            Files.deleteIfExists(expected);
        } else if (UPDATE) {
            Files.writeString(expected, actual, UTF_8);
        }
        String before = Files.exists(expected) ? Files.readString(expected, UTF_8) : "";
        assertEquals(before, actual, expected.toString());
    }
}
