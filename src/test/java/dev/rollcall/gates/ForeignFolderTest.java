package dev.rollcall.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build may never do to a folder. */
class ForeignFolderTest {
    @TempDir
    private Path temporary;

    private Path notes;

    @BeforeEach
    void note() throws IOException {
        notes = Files.createDirectories(temporary.resolve("notes"));
        Files.writeString(notes.resolve("2024-03-07.md"), "# Team meeting\n");
    }

    @Test
    void aFolderThatRollcallDidNotMakeIsNotCleared() throws IOException {
        Path target = Files.createDirectories(temporary.resolve("thesis"));
        Files.writeString(target.resolve("chapter.txt"), "years of work");
        BuiltSite refused = build(target);
        assertEquals(2, refused.exit());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains("holds files that Rollcall did not make"), refused.err());
        assertEquals(Map.of("chapter.txt", "years of work"), BuiltSite.files(target));
    }

    @Test
    void theNotesAreNeverTheOutput() throws IOException {
        Map<String, String> before = BuiltSite.files(temporary);
        assertEquals(2, build(notes).exit());
        assertEquals(2, build(notes.resolve("public")).exit());
        assertEquals(2, build(temporary).exit());
        assertEquals(before, BuiltSite.files(temporary));
    }

    @Test
    void settingsThatAreNotUtf8AreReadAllTheSame() throws IOException {
        Path settings = temporary.resolve("site-config.yml");
        Files.write(settings, "title: Gr\u00fc\u00dfe\n".getBytes(StandardCharsets.ISO_8859_1));
        BuiltSite site = BuiltSite.of(
                temporary.resolve("public"), "--site", temporary.toString(), "--content", notes.toString());
        assertEquals(0, site.exit(), site.toString());
    }

    @Test
    void aSecondBuildReplacesTheFirst() throws IOException {
        Path target = temporary.resolve("public");
        assertEquals(0, build(target).exit());
        Map<String, String> first = BuiltSite.files(target);
        Files.writeString(notes.resolve("2024-04-04.md"), "# Another meeting\n");
        assertEquals(0, build(target).exit());
        Files.delete(notes.resolve("2024-04-04.md"));
        assertEquals(0, build(target).exit());
        assertEquals(first, BuiltSite.files(target));
    }

    private BuiltSite build(Path target) {
        return BuiltSite.of(target, "--content", notes.toString());
    }
}
