package dev.rollcall.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Prose;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Issues that a note names in short. */
class IssueReaderTest {
    @Test
    void aHeadingThatIsARepositorySaysWhoseTheNumbersBelowAre() {
        assertEquals(
                List.of("#1", "harbor/lamp#2", "harbor/lamp#3", "horn#4", "#5"),
                issues(
                        "Before #1.",
                        "",
                        "## harbor/lamp",
                        "",
                        "- **blinks** (#2)",
                        "### Later",
                        "",
                        "#3 and horn#4",
                        "",
                        "## Others",
                        "",
                        "#5"));
    }

    @Test
    void linksCodeAndFullReferencesAreReadElsewhere() {
        assertEquals(
                List.of(),
                issues("[#1](https://example.org) `#2` harbor/lamp#3 &#35; #5th a##6 https://example.org/#7"));
    }

    @Test
    void theTextOfALinkInAListThatIsIndentedLikeCodeNamesNone() {
        assertEquals(
                List.of("horn#4", "#9"),
                issues(
                        "Review:",
                        "",
                        "        - [the lamp #1](https://example.org/lamp/1), horn#4",
                        "        - [x] see #9 [later](https://example.org/)"));
    }

    private static List<String> issues(String... lines) {
        SourceFile file = SourceFile.of("2024-03-05.md", String.join("\n", lines));
        Note note = new NoteReader(new MarkdownReader()).read("2024-03-05.md", file);
        MeetingText meeting = new MeetingText(
                note, note.document().outline().root(), new Prose(note.path(), 1, file.lineCount()), true);
        return IssueReader.read(meeting).stream()
                .map(i -> i.repository() + "#" + i.number())
                .toList();
    }
}
