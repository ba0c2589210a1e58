package dev.rollcall.dialect;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.source.SourceFile;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to keep the readers of agenda, decisions and actions busy does not. */
class HostileTalkTest {
    private static final int LENGTH = 30_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada and Ben, ",
                "Ada to ",
                "Ada will do, ",
                "we agreed ",
                "no objections, ",
                "if we agreed and ",
                "decision: ",
                "yes / no / ",
                "=> Ada ",
                "TODO ",
                "AI[",
                "[name=",
                "[name=a]",
                "(AB) ",
                "**Ada (10m",
                "10-10-10 min ",
                "(Ada, 5 min) [",
                "a. B",
                "- [ ] Ada to sing\n",
                "- Decision:\n",
                "## Agenda\n- Ada:\n",
                "**Actions**\n- x\n",
                "#topic x\n",
                "x:\n- y\n",
                "> RESOLVED: so\n",
                "| Action | Owner |\n|--|--|\n| a | b |\n\n"
            })
    void readsRepeatedPiecesSoon(String piece) {
        String text = "## Agenda\n\n- x\n  " + piece.repeat(LENGTH / piece.length()) + "\n";
        Note note = new NoteReader(new MarkdownReader()).read("2024-03-05.md", SourceFile.of("2024-03-05.md", text));
        MeetingText meeting = new MeetingText(
                note,
                note.document().outline().root(),
                new dev.rollcall.model.Prose(note.path(), 1, note.file().lineCount()),
                true);
        Recognizer nobody = t -> Findings.none();
        Findings found = assertTimeoutPreemptively(
                LIMIT, () -> new TalkRecognizer(nobody, Vocabulary.plain()).recognize(meeting));
        assertTrue(found.attendance().isEmpty());
    }
}
