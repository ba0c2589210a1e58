package dev.rollcall.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private static final Diagnostic ERROR = Diagnostic.error(at("b.md", 1, 1), "x", "what", "");
    private static final Diagnostic WARNING = Diagnostic.warning(at("b.md", 1, 1), "x", "what", "");
    private static final Diagnostic NOTE = Diagnostic.note(at("b.md", 1, 1), "x", "what", "");

    @Test
    void showsPlaceSeverityMessageAndCode() {
        Diagnostic diagnostic =
                Diagnostic.warning(at("content/a.md", 12, 5), "date-odd", "`32 May` is no date", "write `2024-05-31`");
        assertEquals(
                "content/a.md:12:5: warning: `32 May` is no date; write `2024-05-31` [date-odd]",
                diagnostic.toString());
        assertEquals("b.md:1:1: error: what [x]", ERROR.toString());
    }

    @Test
    void sortsByPathLineColumnThenWeight() {
        List<Diagnostic> sorted = List.of(
                Diagnostic.note(at("a.md", 2, 1), "x", "what", ""),
                Diagnostic.note(at("a.md", 10, 1), "x", "what", ""),
                Diagnostic.note(at("a.md", 10, 2), "x", "what", ""),
                ERROR,
                WARNING,
                Diagnostic.note(at("b.md", 1, 1), "w", "what", ""),
                NOTE,
                Diagnostic.note(at("b.md", 1, 1), "x", "what", "mend"));
        List<Diagnostic> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(3));
        assertEquals(sorted, new Diagnostics(shuffled).list());
    }

    @Test
    void holdsEachOnce() {
        assertEquals(
                List.of(ERROR),
                new Diagnostics(List.of(ERROR, ERROR)).and(List.of(ERROR)).list());
    }

    @Test
    void failsOnErrorsAlwaysAndOnWarningsWhereStrict() {
        assertTrue(new Diagnostics(List.of(NOTE, ERROR)).failing(false));
        assertTrue(new Diagnostics(List.of(NOTE, WARNING)).failing(true));
        assertFalse(new Diagnostics(List.of(NOTE, WARNING)).failing(false));
        assertFalse(new Diagnostics(List.of(NOTE)).failing(true));
        assertFalse(Diagnostics.none().failing(true));
    }

    @Test
    void countsByWeight() {
        Diagnostics diagnostics = Diagnostics.none().and(List.of(NOTE, ERROR, WARNING));
        assertEquals(1, diagnostics.count(Severity.ERROR));
        assertEquals(0, Diagnostics.none().count(Severity.ERROR));
    }

    private static SourceRef at(String path, int line, int column) {
        return new SourceRef(path, line, column);
    }
}
