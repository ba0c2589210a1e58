package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitScreenTest {
    @TempDir
    private Path folder;

    private Path archive;

    @BeforeEach
    void archive() throws IOException {
        folder = folder.toRealPath();
        archive = folder.resolve("archive");
    }

    @Test
    void aNewArchiveIsBuiltWithoutAnyFault() {
        assertEquals(new Screen(0, """
                        wrote .gitattributes
                        wrote .gitignore
                        wrote content/community/2026-01-14.md
                        wrote site-config.yml
                        build it with `rollcall build --site [SITE]/archive`
                        """, ""), init());
        Screen check = Screen.of(folder, Map.of(), "check", "--strict", "--site", archive.toString());
        assertEquals(new Screen(0, "", "0 errors, 0 warnings, 0 notes\n"), check);
        Screen build = Screen.of(folder, Map.of(), "build", "--strict", "--site", archive.toString());
        assertEquals(0, build.exit(), build.err());
        assertTrue(build.out().contains("found 1 meeting, 0 pages, 2 people, 1 decision, 1 action"), build.out());
    }

    @Test
    void aFolderThatHoldsFilesIsLeftAlone() throws IOException {
        Screen.write(archive, "README.md", "Lamps\n");
        assertEquals(
                new Screen(
                        2,
                        "",
                        "rollcall: `[SITE]/archive` holds files already (README.md); name an empty folder, or add only what"
                                + " is missing with --add\n"),
                init());
        assertEquals(List.of("README.md"), files());
    }

    @Test
    void whatIsMissingIsAddedAndNothingElseChanges() throws IOException {
        Screen.write(archive, ".gitignore", "*.bak\n");
        Screen.write(archive, ".git/config", "");
        Screen.write(archive, "content/2026-03-05.md", "# Call\n");
        assertEquals(new Screen(0, """
                        wrote .gitattributes
                        wrote site-config.yml
                        kept .gitignore as it is
                        build it with `rollcall build --site [SITE]/archive`
                        """, ""), init("--add"));
        assertEquals("*.bak\n", Files.readString(archive.resolve(".gitignore")));
    }

    @Test
    void aFreshRepositoryCountsAsEmpty() throws IOException {
        Screen.write(archive, ".git/config", "");
        assertEquals(0, init().exit());
    }

    @Test
    void hostsGetTheProgramBesideTheArchive() throws IOException {
        Path jar = Files.writeString(folder.resolve("some.jar"), "jar");
        Screen screen = init("--github-pages", "--read-the-docs", "--program", jar.toString());
        assertEquals(0, screen.exit(), screen.err());
        assertEquals(
                List.of(
                        ".gitattributes",
                        ".github/workflows/pages.yml",
                        ".gitignore",
                        ".readthedocs.yaml",
                        "content/community/2026-01-14.md",
                        "rollcall",
                        "rollcall.jar",
                        "site-config.yml"),
                files());
        assertEquals("jar", Files.readString(archive.resolve("rollcall.jar")));
        assertTrue(Files.isExecutable(archive.resolve("rollcall")));
        assertTrue(screen.out().contains("\nbuild it with `./rollcall build` in `[SITE]/archive`\n"), screen.out());
        assertFalse(
                Files.readString(archive.resolve(".github/workflows/pages.yml")).contains("cache: maven"));
    }

    @Test
    void aCopyOfTheRepositoryBuildsItself() throws IOException {
        Screen.write(archive, "pom.xml", "<project/>");
        Screen.write(archive, "rollcall", "#!/bin/sh\n");
        Screen screen = init("--github-pages", "--read-the-docs", "--add");
        assertEquals(0, screen.exit(), screen.err());
        assertFalse(Files.exists(archive.resolve("rollcall.jar")));
        assertEquals(
                Files.readString(Path.of(".github/workflows/pages.yml")),
                Files.readString(archive.resolve(".github/workflows/pages.yml")));
        assertEquals(
                Files.readString(Path.of(".readthedocs.yaml")), Files.readString(archive.resolve(".readthedocs.yaml")));
    }

    @Test
    void whatToTypeNextIsToldAsTheProgramWasCalled() {
        Screen screen = Screen.of(folder, Map.of("ROLLCALL_CALLED", "./rollcall"), "init", archive.toString());
        assertTrue(screen.out().endsWith("build it with `./rollcall build --site [SITE]/archive`\n"), screen.out());
    }

    @Test
    void aProgramThatIsNotThereIsTold() {
        Screen screen = init("--github-pages", "--program", "none.jar");
        assertEquals(
                new Screen(2, "", "rollcall: no file `none.jar`; name the jar of Rollcall with --program\n"), screen);
        assertFalse(Files.exists(archive));
    }

    private Screen init(String... options) {
        List<String> arguments = new ArrayList<>(List.of("init", archive.toString()));
        arguments.addAll(List.of(options));
        return Screen.of(folder, Map.of(), arguments.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(archive)) {
            return List.copyOf(walk.filter(Files::isRegularFile)
                    .map(f -> archive.relativize(f).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
