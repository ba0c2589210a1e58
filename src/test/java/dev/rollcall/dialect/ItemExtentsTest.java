package dev.rollcall.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Prose;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where the points of an agenda are discussed. */
class ItemExtentsTest {
    @Test
    void whatIsNestedBelowALineBelongsToIt() {
        assertEquals(
                List.of("Cake: 3-5", "Tea: 6-6"),
                extents("## Agenda", "", "- Cake", "  - Wen: chocolate", "  - Decision: chocolate", "- Tea"));
    }

    @Test
    void anAgendaOnTopSaysNothingOfTheSectionsThatFollow() {
        assertEquals(
                List.of("Cake: 3-3", "Tea: 4-4"),
                extents("## Agenda", "", "- Cake", "- Tea", "", "## Other things", "", "- Decision: no more biscuits"));
    }

    @Test
    void theSectionOfTheSameTitleTakesAPointUpAgain() {
        assertEquals(
                List.of("Cake for the anniversary: 3-3 11-13", "Tea: 4-4 8-9", "The next release: 5-5 14-16"),
                extents(
                        "## Agenda",
                        "",
                        "- Cake for the anniversary",
                        "- Tea",
                        "- The next release [#12](https://example.org/issues/12)",
                        "## Notes",
                        "",
                        "### 2. Tea",
                        "Green, said Priya.",
                        "### Cake",
                        "### Cake for the anniversary, with Tomasz",
                        "- Decision: chocolate",
                        "",
                        "### Dates #12",
                        "",
                        "In May."));
    }

    @Test
    void aHeadingThatIsAPointOwnsItsSection() {
        assertEquals(
                List.of("Cake: 3-6", "Tea: 7-8"),
                extents("## Topics", "", "### Cake", "Words.", "#### Its price", "Two.", "### Tea", "Words."));
    }

    @Test
    void wordsBetweenPointsBelongToTheOneBeforeThem() {
        assertEquals(
                List.of("Cake: 3-6", "Tea: 7-9"),
                extents("## Agenda", "", "1. Cake", "", "We talked long.", "", "2. Tea", "", "Not long."));
    }

    @Test
    void oneListWithWordsBelowItOwnsNothingOfThem() {
        assertEquals(
                List.of("Cake: 3-3", "Tea: 4-4"),
                extents("## Agenda", "", "- Cake", "- Tea", "", "Decision: we go home."));
    }

    @Test
    void aTopicOfAChatGoesOnToTheNext() {
        assertEquals(
                List.of("Cake: 1-2", "Tea: 3-4"), extents("#topic Cake", "#info good", "#topic Tea", "#agreed green"));
    }

    private static List<String> extents(String... lines) {
        SourceFile file = SourceFile.of("2024-03-05.md", String.join("\n", lines));
        Note note = new NoteReader(new MarkdownReader()).read("2024-03-05.md", file);
        MeetingText meeting = new MeetingText(
                note, note.document().outline().root(), new Prose(note.path(), 1, file.lineCount()), true);
        Recognizer nobody = t -> Findings.none();
        return new TalkRecognizer(nobody, Vocabulary.plain())
                .recognize(meeting).items().stream()
                        .map(i -> i.title() + ": "
                                + i.extents().stream()
                                        .map(e -> e.first() + "-" + e.last())
                                        .collect(Collectors.joining(" ")))
                        .toList();
    }
}
