package dev.rollcall.next;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NotePathTest {
    @Test
    void aNoteIsNamedAsTheLastOnesAre() {
        assertEquals("call/2027-01-07.md", path("call/2026-03-05.md", "call/2026-03-19.md"));
        assertEquals(
                "call/2027/call-2027-01-07.md", path("call/2026/call-2026-03-05.md", "call/2026/call-2026-03-19.md"));
        assertEquals(
                "call/2027/01/20270107-call.md",
                path("call/2026/03/20260305-call.md", "call/2026/03/20260319-call.md"));
        assertEquals("2027/01-07.markdown", path("2026/03-05.markdown", "2026/03-19.markdown"));
        assertEquals("call/2027-01/2027_01_07.txt", path("call/2026-03/2026_03_05.txt"));
    }

    @Test
    void whatOneNoteAloneAddsToItsNameIsLeftOut() {
        assertEquals(
                "call/2027-01-07.md", path("call/2026-03-05.md", "call/2026-03-12.md", "call/2026-03-19-budget.md"));
    }

    @Test
    void notesThatDoNotNameTheirDayGiveThePlainForm() {
        assertEquals("call/2027-01-07.md", path("call/first.md", "call/second.md"));
    }

    private static String path(String... paths) {
        return NotePath.of(
                Arrays.stream(paths).map(p -> new NotePath.Named(p, day(p))).toList(),
                LocalDate.parse("2027-01-07"),
                "call");
    }

    private static LocalDate day(String path) {
        return LocalDate.of(2026, 3, path.matches(".*19\\D.*|.*19-.*") ? 19 : path.matches(".*12\\D.*") ? 12 : 5);
    }
}
