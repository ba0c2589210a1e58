package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.git.WrittenRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pull requests on Read the Docs, in clones as it makes them: a shallow one of the default branch, then the change. */
class IfChangedTest {
    private static final Map<String, String> PULL_REQUEST = Map.of(
            "READTHEDOCS", "True",
            "READTHEDOCS_VERSION", "17",
            "READTHEDOCS_VERSION_TYPE", "external");

    @TempDir
    private Path folder;

    private Path clone;

    @BeforeEach
    void repository() throws IOException {
        folder = folder.toRealPath();
        try (WrittenRepository origin = WrittenRepository.in(folder.resolve("origin"))) {
            origin.write("content/call/2026-03-05.md", "# Call\n").write("site-config.yml", "title: Lamps\n");
            origin.write("README.md", "Notes.\n").commit("2026-03-05");
            clone = origin.shallowClone(folder.resolve("clone"), 1);
        }
    }

    @Test
    void aChangeThatNoPageShowsCancelsTheBuild() throws IOException {
        Screen.write(clone, "README.md", "More notes.\n");
        Screen.write(clone, "src/test/Some.java", "");
        Screen screen = build(PULL_REQUEST, "--if-changed");
        assertEquals(183, screen.exit(), screen.err());
        assertTrue(
                screen.err()
                        .matches(
                                "rollcall: nothing that the site depends on differs from origin/\\w+ \\([0-9a-f]{10}\\),"
                                        + " so nothing was built\n"),
                screen.err());
        assertFalse(Files.exists(clone.resolve("public")));
    }

    @Test
    void aChangeOfWhatTheSiteIsMadeOfIsBuilt() throws IOException {
        String[] places = {
            "content/call/2026-03-05.md",
            "content/call/2026-04-02.md",
            "site-config.yml",
            "themes/own/assets/style.css",
            "src/main/java/Some.java",
            ".readthedocs.yaml"
        };
        for (String place : places) {
            Path file = clone.resolve(place);
            byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            Screen.write(clone, place, "title: Other\n");
            Screen screen = build(PULL_REQUEST, "--if-changed");
            assertEquals(0, screen.exit(), place + screen.err());
            assertTrue(Files.exists(clone.resolve("public/index.html")), place);
            if (before.length > 0) {
                Files.write(file, before);
            } else {
                Files.delete(file);
            }
        }
        assertEquals(183, build(PULL_REQUEST, "--if-changed").exit());
        Files.delete(clone.resolve("content/call/2026-03-05.md"));
        assertEquals(0, build(PULL_REQUEST, "--if-changed").exit());
    }

    @Test
    void aBranchIsAlwaysBuiltUnlessACommitIsNamed() {
        Screen screen = build(Map.of(), "--if-changed");
        assertEquals(0, screen.exit());
        assertEquals(
                "rollcall: builds without knowing whether anything changed: this is no pull request, so that a commit has to"
                        + " be named: --if-changed=COMMIT\n",
                screen.err());
        assertEquals(183, build(Map.of(), "--if-changed=HEAD").exit());
    }

    @Test
    void aListThatTheSettingsNameCounts() throws IOException {
        Screen.write(clone, "site-config.yml", "redirects: old.txt\n");
        Screen.write(clone, "old.txt", "a.html call/\n");
        assertEquals(0, build(PULL_REQUEST, "--if-changed").exit());
        try (WrittenRepository all = WrittenRepository.in(folder.resolve("all"))) {
            all.write("content/call/2026-03-05.md", "# Call\n").write("site-config.yml", "redirects: old.txt\n");
            all.write("old.txt", "a.html call/\n").commit("2026-03-05");
            clone = all.folder();
            assertEquals(183, build(Map.of(), "--if-changed=HEAD").exit());
            Screen.write(clone, "old.txt", "b.html call/\n");
            assertEquals(0, build(Map.of(), "--if-changed=HEAD").exit());
        }
    }

    @Test
    void whatDependsOnMoreThanWhatIsCheckedOutIsBuilt() {
        Screen screen = Screen.of(
                folder,
                PULL_REQUEST,
                "build",
                "--if-changed",
                "--previous",
                folder.toString(),
                "--site",
                clone.toString());
        assertTrue(screen.exit() != 183, screen.err());
        assertTrue(screen.err().contains("depends on more than the notes that are checked out"), screen.err());
    }

    @Test
    void whatCannotBeToldIsBuilt() throws IOException {
        Screen shallow = build(PULL_REQUEST, "--if-changed=HEAD^");
        assertEquals(0, shallow.exit());
        assertTrue(shallow.err().contains("this clone has no commit `HEAD^`"), shallow.err());
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/content"));
        Files.writeString(elsewhere.resolve("2026-03-05.md"), "# Call\n");
        Screen without = Screen.of(
                folder,
                PULL_REQUEST,
                "build",
                "--if-changed",
                "--site",
                elsewhere.getParent().toString());
        assertEquals(0, without.exit());
        assertTrue(without.err().contains("is in no Git repository"), without.err());
    }

    private Screen build(Map<String, String> environment, String option) {
        return Screen.of(folder, environment, "build", option, "--site", clone.toString());
    }
}
