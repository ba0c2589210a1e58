package dev.rollcall.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.source.SourceRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final String TALK = """
            # Sync

            Much talk about nothing.

            ## The lamp

            It blinks.

            - First
              - deeper
              - Decision: we mend it
            - Second

            ## The boat

            It leaks.
            """;

    private static Optional<String> around(String note, int line, int first, int last, int most) {
        SourceRef at = new SourceRef(Shown.PATH, line, note.equals(TALK) ? 7 : 4);
        RenderRequest request = new RenderRequest(
                Shown.read(note),
                first,
                last,
                3,
                false,
                Shown::resolve,
                List.of(new Annotation(at, "d1", "decision", "Decision 1", "in force")));
        return Shown.RENDERER.around(at, request, most).map(r -> r.html().value());
    }

    @Test
    void theWholeListAndWhatLedToItAreShownWhereThereIsRoom() {
        String html = around(TALK, 11, 1, 99, 300).orElseThrow();
        assertTrue(html.contains("The lamp</h3>"), html);
        assertTrue(html.contains("It blinks."), html);
        assertTrue(html.contains("<li>First"), html);
        assertTrue(html.contains("Decision 1</a>"), html);
        assertFalse(html.contains("Much talk"), html);
        assertFalse(html.contains("The boat"), html);
    }

    @Test
    void whereThereIsLessRoomOnlyTheItemsNearItAreShown() {
        String html = around(TALK, 11, 1, 99, 38).orElseThrow();
        assertTrue(html.startsWith("<ul><li>"), html);
        assertTrue(html.contains("we mend it"), html);
        assertTrue(html.contains("id=\"d1\""), html);
        assertFalse(html.contains("First"), html);
    }

    @Test
    void nothingBeyondTheLinesIsShown() {
        String html = around(TALK, 11, 10, 11, 900).orElseThrow();
        assertTrue(html.contains("deeper"), html);
        assertFalse(html.contains("First"), html);
    }

    @Test
    void aNumberedListGoesOnCounting() {
        String html = around("1. one one one one\n2. two two\n3. three three\n", 3, 3, 3, 20)
                .orElseThrow();
        assertTrue(html.startsWith("<ol start=\"3\">"), html);
    }

    @Test
    void aTableIsShownWholeOrNotAtAll() {
        String table = "| what | who |\n|---|---|\n| We mend it | Wen |\n| We sell it | Ines |\n";
        assertTrue(around(table, 3, 1, 9, 500).orElseThrow().contains("We sell it"));
        assertEquals(Optional.empty(), around(table, 3, 1, 9, 30));
    }

    @Test
    void whatIsTooLongByItselfIsNotShown() {
        assertEquals(Optional.empty(), around("word ".repeat(500), 1, 1, 1, 100));
    }
}
