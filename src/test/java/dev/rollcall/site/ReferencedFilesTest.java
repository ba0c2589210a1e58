package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencedFilesTest {
    private final ReferencedFiles files = new ReferencedFiles(
            Set.of("a/x.png", "a/two words.pdf", "b/y.svg", "z.zip"),
            Optional.of(new SourceHost("harbor/notes", "main", "content")));

    @Test
    void allWaysToReferToAFileAreFound() {
        files.look("a/n.md", "![x](x.png \"title\") and <img src='../b/y.svg?raw=1'>\n[p]: <two words.pdf>\n");
        files.look("a/n.md", "https://github.com/harbor/notes/blob/main/content/z.zip");
        assertEquals(Set.of("a/x.png", "a/two words.pdf", "b/y.svg", "z.zip"), files.found());
    }

    @Test
    void whatIsNotReferredToIsNotFound() {
        files.look("n.md", "x.png y.svg ../z.zip [z](z) http://example.org/z.zip");
        assertEquals(Set.of(), files.found());
    }

    @Test
    void aHostileNoteTakesNoLongerThanItsLength() {
        assertTimeout(Duration.ofSeconds(5), () -> files.look("n.md", "../".repeat(300_000) + "(".repeat(300_000)));
    }
}
