package dev.rollcall.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "a//b",
                "a/",
                "..",
                "../a",
                "a/..",
                "a/../../b",
                ".",
                "./a",
                "a/./b",
                "a\\b",
                "..\\a",
                "C:a",
                "c:/a",
                "a:stream",
                "a\u0000b",
                "a\nb",
                "a\u007fb",
                "\\\\host\\share"
            })
    void refusesWhatCouldLeaveTheFolder(String value) {
        assertEquals(
                "`" + value + "` is no path below the output folder",
                assertThrows(IllegalArgumentException.class, () -> new OutputPath(value))
                        .getMessage());
    }

    @Test
    void refusesAPartThatNoDiskTakes() {
        assertEquals(1, new OutputPath("é".repeat(100)).parts().size());
        assertThrows(IllegalArgumentException.class, () -> new OutputPath("é".repeat(100) + "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "a b/ü.png", "...", "..a/b..", "%2e%2e/x", ".nojekyll", "a/con.md"})
    void takesAnyOtherName(String value) {
        assertEquals(value, new OutputPath(value).value());
    }

    @Test
    void aPageIsTheIndexOfItsAddress() {
        assertEquals("index.html", OutputPath.page("").value());
        assertEquals(
                "team/2024-03-07/index.html",
                OutputPath.page("team/2024-03-07/").value());
        assertEquals(List.of("a", "b", "index.html"), OutputPath.page("a/b/").parts());
    }

    @Test
    void whatIsTakenStaysBelowTheFolder() {
        String[] pieces = {".", "..", "/", "\\", "a", ":", "%2e", " ", "\u0000", "\u202e", "~", "C:"};
        Path folder = Path.of("out").toAbsolutePath().normalize();
        Random random = new Random(5);
        int taken = 0;
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(6), 0, pieces.length).forEach(i -> text.append(pieces[i]));
            try {
                Path file =
                        folder.resolve(new OutputPath(text.toString()).value()).normalize();
                assertTrue(file.startsWith(folder) && !file.equals(folder), text.toString());
                taken++;
            } catch (InvalidPathException e) {
                throw new AssertionError("no path on this disk: " + text, e);
            } catch (IllegalArgumentException e) {
                assertEquals("`" + text + "` is no path below the output folder", e.getMessage());
            }
        }
        assertTrue(taken > 1_000, taken + " taken");
    }
}
