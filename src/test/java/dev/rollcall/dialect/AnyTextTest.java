package dev.rollcall.dialect;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Meeting;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.source.SourceFile;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
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
        String line = piece.repeat(10_000 / piece.length());
        String text = "# 2024-03-05 call\n\n## Attendees\n\n" + line + "\n\n- " + line + "\n\n# " + line
                + "\n\n|Name|\n|---|\n|" + line + "|\n";
        assertReadSoon("note.md", text);
    }

    @Test
    void aLongArchiveIsReadInTime() {
        StringBuilder text = new StringBuilder("# Archive\n");
        for (int day = 0; day < 1_000; day++) {
            text.append("\n## ")
                    .append(java.time.LocalDate.of(2010, 1, 1).plusDays(day))
                    .append("\n\nPresent: Ada, Berta\n\n- a\n- b\n");
        }
        assertEquals(
                1_000, assertReadSoon("archive.md", text.toString()).meetings().size());
    }

    /** As a build does it: on a thread with a stack that the parser does not overflow, and not for ever. */
    private Reading assertReadSoon(String path, String text) {
        FutureTask<Reading> reading = new FutureTask<>(() -> meetings.read(read(path, text)));
        Thread thread = new Thread(null, reading, "reading", 512L << 20);
        thread.setDaemon(true);
        thread.start();
        return assertDoesNotThrow(() -> reading.get(30, TimeUnit.SECONDS));
    }

    private Note read(String path, String text) {
        return notes.read(path, SourceFile.of(path, text));
    }
}
