package dev.rollcall.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Meeting;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a note holds, reading it ends soon and gives meetings within its lines. */
class AnyTextTest {
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "# ",
            "## ",
            "- ",
            "* ",
            "  ",
            "    ",
            "| ",
            " | ",
            "|---|---|\n",
            "**",
            "*",
            "_",
            "`",
            "```\n",
            "~~",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            ":",
            ",",
            ";",
            " / ",
            "/",
            "@",
            "#",
            "-",
            "–",
            "2024",
            "2024-03-05",
            "2024-99-99",
            "March",
            "5th",
            "17:00",
            "5pm",
            "25:61",
            "UTC",
            "Present",
            "Present:",
            "Attendees",
            "Regrets:",
            "Roll call:",
            "Date:",
            "Time:",
            "Next meeting:",
            "Agenda",
            "Ada",
            "Ada Lovelace",
            "name",
            "handle",
            "(he/him)",
            "(absent)",
            "https://github.com/",
            "engines/one",
            "https://",
            "[x] ",
            "[ ] ",
            "[name=Ada] ",
            "Decision:",
            "Action:",
            "TODO",
            "---\n",
            "title: ",
            "date: ",
            "tags: ",
            "\t",
            "\u00a0",
            "\u0000",
            "İ",
            "ı",
            "\ud83d\udc4b",
            "\ud83d",
            "e\u0301",
            "\u202e",
            "ﬁ",
            "٣",
            "\\",
            "&amp;",
            "<!--",
            "-->",
            ":::info\n",
            "^",
            "$",
            "%",
            "\"");
    private static final List<String> PATHS =
            List.of("note.md", "2024.md", "2024-03-05.md", "2024/march/5.md", "a/-.md", ".md");

    private final NoteReader notes = new NoteReader(new MarkdownReader());
    private final MeetingReader meetings = new MeetingReader(Vocabulary.plain());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsRandomTextWithoutFault(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            String path = PATHS.get(random.nextInt(PATHS.size()));
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(120); piece > 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            holdsItsLines(read(path, text.toString()));
        }
    }

    private void holdsItsLines(Note note) {
        Reading reading = meetings.read(note);
        assertEquals(reading, meetings.read(note));
        for (Meeting meeting : reading.meetings()) {
            assertTrue(meeting.prose().firstLine() >= 1, note.file().text());
            assertTrue(
                    meeting.prose().lastLine() <= note.file().lineCount(),
                    note.file().text());
            assertTrue(!meeting.title().isBlank(), note.file().text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Present: ",
                "Ada, ",
                "(",
                "((",
                "[(",
                "@",
                "a/b#1 ",
                "/ ",
                " / a",
                "- Ada / b / @c\n",
                "* Ada (",
                "5 ",
                "17:00 ",
                "2024-03-05 ",
                "## 2024-03-05\n",
                "\n\n## 5 March\n",
                "github.com/a/b",
                "https://github.com/",
                "| a ",
                "|a|b|\n|-|-|\n",
                ": ",
                "Date: ",
                "_",
                "-",
                "- Mar ",
                "\u00a0",
                "she/",
                "Monday, ",
                "of ",
                "and ",
                " - ",
                ". ",
                "Present+ a\n",
                "tags: `a` "
            })
    void hostileRepetitionTakesNoTime(String piece) {
        String line = piece.repeat(40_000 / piece.length());
        String text = "# 2024-03-05 call\n\n## Attendees\n\n" + line + "\n\n- " + line + "\n\n# " + line
                + "\n\n|Name|\n|---|\n|" + line + "|\n";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> meetings.read(read("note.md", text)));
    }

    @Test
    void aLongArchiveIsReadInTime() {
        StringBuilder text = new StringBuilder("# Archive\n");
        for (int day = 0; day < 3_000; day++) {
            text.append("\n## ")
                    .append(java.time.LocalDate.of(2010, 1, 1).plusDays(day))
                    .append("\n\nPresent: Ada, Berta\n\n- a\n- b\n");
        }
        Reading reading = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> meetings.read(read("archive.md", text.toString())));
        assertEquals(3_000, reading.meetings().size());
    }

    private Note read(String path, String text) {
        return notes.read(path, SourceFile.of(path, text));
    }
}
