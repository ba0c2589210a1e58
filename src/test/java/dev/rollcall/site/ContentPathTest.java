package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentPathTest {
    @Test
    void relativePathsStartAtTheFolderOfTheNote() {
        assertEquals(path("team/images/a.png", ""), ContentPath.of("team/x.md", "images/a.png"));
        assertEquals(path("about/rules.md", "lamps"), ContentPath.of("team/x.md", "../about/./rules.md#lamps"));
    }

    @Test
    void aSlashMeansTheContentFolder() {
        assertEquals(path("about/rules.md", ""), ContentPath.of("team/2024/x.md", "/about/rules.md?raw=1"));
    }

    @Test
    void nothingAndAFragmentMeanTheNoteItself() {
        assertEquals(path("team/x.md", "here"), ContentPath.of("team/x.md", "#here"));
    }

    @Test
    void encodedSignsAreDecodedAndBadOnesKept() {
        assertEquals(path("a b/ç%zz%.md", ""), ContentPath.of("x.md", "a%20b/%C3%A7%zz%.md"));
    }

    @Test
    void nothingLeadsOutOfTheContentFolder() {
        assertEquals(Optional.empty(), ContentPath.of("team/x.md", "../../etc/passwd"));
        assertEquals(Optional.empty(), ContentPath.of("team/x.md", "%2e%2e/%2e%2e/etc/passwd"));
        assertEquals(Optional.empty(), ContentPath.of("team/x.md", "..\\..\\secret"));
    }

    private static Optional<ContentPath> path(String path, String fragment) {
        return Optional.of(new ContentPath(path, fragment));
    }
}
