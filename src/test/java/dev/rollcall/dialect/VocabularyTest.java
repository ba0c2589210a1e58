package dev.rollcall.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Attendance;
import dev.rollcall.model.Decision;
import dev.rollcall.model.Meeting;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Words OWN = Words.of(
            Map.of("attendees", List.of("Crew"), "skip", List.of("Weather"), "actions", List.of("Chores")),
            Map.of("action", List.of("A"), "item", List.of("Point")));
    private static final Words OF_BOARD = Words.of(Map.of(), Map.of("decision", List.of("Ruling")));
    private static final MeetingReader READER = new MeetingReader(
            new Vocabularies(new Vocabulary(Optional.empty(), List.of(OWN)), Map.of("The Board", OF_BOARD)));

    @Test
    void wordsOfTheSettingsAreReadAsTheEnglishOnes() {
        Meeting meeting = read(
                "team/2026-03-05.md",
                "Crew: Wen Li, Ines Carvalho",
                "",
                "## 2. Chores (open)",
                "",
                "- Wen: mend the lamp",
                "",
                "## Weather",
                "",
                "- Decision: none of this counts");
        assertEquals(
                List.of("Wen Li", "Ines Carvalho"),
                meeting.attendance().stream().map(Attendance::name).toList());
        assertEquals(
                List.of("mend the lamp"),
                meeting.actions().stream().map(ActionItem::text).toList());
        assertEquals(List.of(), meeting.decisions());
    }

    @Test
    void aMarkOfCapitalsCountsInCapitalsOnly() {
        Meeting meeting = read("team/2026-03-05.md", "- A (Wen): buy oil", "- a: no task at all");
        assertEquals(
                List.of("buy oil"),
                meeting.actions().stream().map(ActionItem::text).toList());
        assertEquals(List.of("Wen"), meeting.actions().get(0).owners());
    }

    @Test
    void markedItemsAreTheItems() {
        Meeting meeting =
                read("team/2026-03-05.md", "Point 1: the roof", "", "Some words.", "", "**Point 2:** the door");
        assertEquals(
                List.of("the roof", "the door"),
                meeting.items().stream().map(AgendaItem::title).toList());
    }

    @Test
    void wordsOfASeriesCountOnlyThere() {
        String line = "Ruling: the roof is red";
        assertEquals(List.of("the roof is red"), decisions(read("the-board/2026/2026-03-05.md", line)));
        assertEquals(
                List.of("the roof is red"),
                decisions(read("x/2026-03-05.md", "---", "series: The Board", "---", line)));
        assertEquals(List.of(), decisions(read("team/2026-03-05.md", line)));
        assertEquals(List.of(), decisions(read("the-board/2026-03-05.md", "---", "series: team", "---", line)));
    }

    @Test
    void wordsOfTheSettingsWinOverEnglishOnes() {
        Vocabulary turned = new Vocabulary(
                Optional.empty(), List.of(Words.of(Map.of("absent", List.of("Participants")), Map.of())));
        assertTrue(turned.isAbout(Subject.ABSENCE, "Participants (2):"));
        assertFalse(turned.isAbout(Subject.ATTENDANCE, "Participants"));
        assertTrue(turned.isAbout(Subject.ATTENDANCE, "Teilnehmende"));
    }

    @Test
    void noLanguageClaimsAWordTwice() {
        for (LanguageWords language : LanguageWords.ALL) {
            assertTrue(language.months().isEmpty() || language.months().size() == 12);
            language.words()
                    .headings()
                    .values()
                    .forEach(list -> list.forEach(word -> {
                        assertFalse(Phrasebook.key(word).isEmpty(), word);
                        assertEquals(Phrasebook.key(word), Phrasebook.key(" **" + word + ":** "), word);
                    }));
        }
    }

    @Test
    void longLinesOfMarksAreReadInTime() {
        Phrasebook phrases = Vocabulary.plain().phrases();
        for (String piece : List.of("Beschluss (", "【", "[", " – ", "Beschluss ", "1.2/", "一 ")) {
            String line = piece.repeat(100_000);
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> phrases.heading(line), piece);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2), () -> ForeignDay.NAMED.matcher(line).find(), piece);
        }
    }

    private static List<String> decisions(Meeting meeting) {
        return meeting.decisions().stream().map(Decision::text).toList();
    }

    private static Meeting read(String path, String... lines) {
        SourceFile file = SourceFile.of(path, String.join("\n", lines));
        return READER.read(new NoteReader(new MarkdownReader()).read(path, file))
                .meetings()
                .get(0);
    }
}
