package dev.rollcall.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingDifferenceTest {
    private static final String BEFORE = note("""
            {"text": "Buy the cake", "owners": ["Wen"], "done": false, "line": 9, "column": 3},
            {"text": "Wash up", "owners": [], "done": false, "line": 11, "column": 3},
            {"text": "Sweep", "owners": [], "done": true, "line": 13, "column": 3}
            """);
    private static final String AFTER = note("""
            {"text": "Buy the cake", "owners": ["Wen", "Priya"], "done": false, "line": 9, "column": 3},
            {"text": "Sweep", "owners": [], "done": true, "line": 14, "column": 5},
            {"text": "Lock the door", "owners": [], "done": false, "line": 20, "column": 3}
            """);

    @Test
    void namesWhatWasFoundLostAndPutInOtherWordsByNoteAndLine() {
        assertEquals("""
                actions
                  call/2026-03-05.md
                    ~-    9  Buy the cake | owners ["Wen"] | done false
                    ~+    9  Buy the cake | owners ["Wen","Priya"] | done false
                    -    11  Wash up | done false
                    +    20  Lock the door | done false

                field        before    after    found     lost  changed    notes
                actions           3        3       +1       -1       ~1        1
                """, report(List.of("actions")));
    }

    @Test
    void aFactThatOnlyMovedIsNoDifference() {
        assertEquals("""
                field        before    after    found     lost  changed    notes
                date              1        1       +0       -0       ~0        0
                projects          1        1       +0       -0       ~0        0
                """, report(List.of("date", "projects")));
    }

    @Test
    void aNoteThatOnlyOneReadingKnowsIsFoundOrLostAsAWhole() {
        String report = ReadingDifference.report(Map.of("a.md", BEFORE), Map.of(), List.of("date", "title"), 10);
        assertEquals("""
                date
                  a.md
                    -     1  2026-03-05

                title
                  a.md
                    -     1  Call

                field        before    after    found     lost  changed    notes
                date              1        0       +0       -1       ~0        1
                title             1        0       +0       -1       ~0        1
                """, report);
    }

    @Test
    void whatIsNotShownIsCounted() {
        String report = ReadingDifference.report(Map.of("a.md", BEFORE), Map.of("a.md", AFTER), List.of("actions"), 1);
        assertEquals(2, report.lines().filter(l -> l.startsWith("    ")).count());
        assertEquals(
                "actions           3        3       +1       -1       ~1        1",
                report.lines().toList().get(6));
    }

    private static String report(List<String> fields) {
        return ReadingDifference.report(
                Map.of("call/2026-03-05.md", BEFORE), Map.of("call/2026-03-05.md", AFTER), fields, 100);
    }

    private static String note(String actions) {
        return """
                {"source": "call/2026-03-05.md", "meetings": [{"date": "2026-03-05", "start": null, "timezone": null,
                 "title": "Call", "held": true, "attendees": [], "items": [], "decisions": [], "actions": [%s],
                 "projects": ["lantern-project/builder"], "line": 1, "column": 1}]}
                """.formatted(actions);
    }
}
