package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.git.GitFile;
import dev.rollcall.git.GitRepository;
import dev.rollcall.git.GitTree;
import dev.rollcall.git.WrittenRepository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites on their way to a branch, here and at a remote that is a bare repository beside. */
class PublishScreenTest {
    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    private Path folder;

    private WrittenRepository archive;
    private Path site;

    @BeforeEach
    void archive() throws IOException {
        folder = folder.toRealPath();
        archive = WrittenRepository.in(folder.resolve("archive"));
        site = archive.folder();
        archive.write(".gitignore", "/public/\n")
                .write("content/call/2026-03-05.md", "# Call\n\nDecision: We buy oil.\n");
        archive.commit("2026-03-05");
        assertEquals(0, run("build").exit());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void theBranchHoldsTheSiteAndNothingElseIsTouched() throws IOException {
        Map<String, String> before = archive.files();
        byte[] index = Files.readAllBytes(site.resolve(".git/index"));
        Screen screen = run("publish");
        assertEquals(0, screen.exit(), screen.err());
        assertTrue(
                screen.out()
                        .matches("committed \\d+ files to `gh-pages` \\([0-9a-f]{10}\\)\npush it with `git push origin"
                                + " gh-pages`\n"),
                screen.out());
        Map<String, String> onBranch = branch("gh-pages");
        assertEquals(read("public/call/2026-03-05/index.html"), onBranch.get("call/2026-03-05/index.html"));
        assertEquals("", onBranch.get(".nojekyll"));
        assertFalse(onBranch.containsKey("content/call/2026-03-05.md"));
        assertEquals(before, archive.files());
        assertArrayEquals(index, Files.readAllBytes(site.resolve(".git/index")));
    }

    @Test
    void theSameSiteOfTheSameCommitIsTheSameCommitEverywhere() throws IOException {
        String first = published(run("publish"));
        Screen again = run("publish");
        assertEquals(
                "`gh-pages` (" + first + ") holds this site already",
                again.out().lines().findFirst().orElse(""));
        try (WrittenRepository other = WrittenRepository.in(folder.resolve("other"))) {
            for (Map.Entry<String, String> file : archive.files().entrySet()) {
                other.write(file.getKey(), file.getValue());
            }
            other.commit("2026-03-05");
            assertEquals(
                    first,
                    published(Screen.of(
                            folder, NOTHING, "publish", "--site", other.folder().toString())));
        }
        String dated = published(Screen.of(
                folder,
                Map.of("SOURCE_DATE_EPOCH", "1700000000"),
                "publish",
                "--branch",
                "dated",
                "--site",
                site.toString()));
        try (GitRepository git = GitRepository.of(site).orElseThrow()) {
            assertEquals(
                    1_700_000_000L, git.commit("dated").orElseThrow().authored().toEpochSecond());
            assertFalse(first.equals(dated));
        }
    }

    @Test
    void whatAnEarlierSiteHadGoesAndWhatOthersPutThereStays() throws IOException {
        archive.write("content/call/2026-04-02.md", "# Call\n");
        run("build");
        run("publish");
        archive.branch("by-hand").checkOut("gh-pages");
        archive.write("CNAME", "lamps.example\n")
                .write("v/2025/index.html", "old\n")
                .write("notes.txt", "mine\n");
        archive.commit("2026-03-06");
        archive.checkOut("by-hand");
        Files.deleteIfExists(site.resolve("content/call/2026-04-02.md"));
        run("build");
        assertEquals(0, run("publish").exit());
        Map<String, String> onBranch = branch("gh-pages");
        assertEquals("lamps.example\n", onBranch.get("CNAME"));
        assertEquals("old\n", onBranch.get("v/2025/index.html"));
        assertEquals("mine\n", onBranch.get("notes.txt"));
        assertTrue(onBranch.containsKey("call/2026-03-05/index.html"));
        assertFalse(onBranch.containsKey("call/2026-04-02/index.html"));
    }

    @Test
    void aSiteOfItsOwnFolderLeavesTheOthersAlone() throws IOException {
        run("publish");
        int files = branch("gh-pages").size();
        assertEquals(0, run("publish", "--into", "/v/2026/").exit());
        Map<String, String> both = branch("gh-pages");
        assertEquals(2 * files, both.size());
        assertTrue(both.containsKey("v/2026/call/2026-03-05/index.html"));
        run("publish");
        assertEquals(both, branch("gh-pages"));
        Screen outside = run("publish", "--into", "../x");
        assertEquals(
                new Screen(2, "", "rollcall: `../x` is no folder of a branch; write one such as preview/17\n"),
                outside);
    }

    @Test
    void aBareRemoteGetsTheBranch() throws IOException {
        Path bare = bare();
        Screen screen = run("publish", "--push");
        assertEquals(0, screen.exit(), screen.err());
        assertTrue(screen.out().endsWith("`origin` has it\n"), screen.out());
        assertEquals(tip(site, "refs/heads/gh-pages"), tip(bare, "refs/heads/gh-pages"));
        Screen again = run("publish", "--push");
        assertEquals(0, again.exit(), again.err());
        assertTrue(again.out().contains("holds this site already"), again.out());
    }

    @Test
    void aFreshCloneGoesOnFromWhatIsPublished() throws IOException {
        Path bare = bare();
        run("publish", "--push");
        String first = tip(bare, "refs/heads/gh-pages");
        try (WrittenRepository clone = WrittenRepository.in(folder.resolve("clone"))) {
            clone.write("content/call/2026-03-05.md", "# Call\n\nDecision: We buy cheap oil.\n")
                    .commit("2026-03-07");
            clone.remote("origin", bare.toUri().toString());
            String[] at = {"--site", clone.folder().toString()};
            assertEquals(0, Screen.of(folder, NOTHING, "build", at[0], at[1]).exit());
            Screen screen = Screen.of(folder, NOTHING, "publish", "--push", at[0], at[1]);
            assertEquals(0, screen.exit(), screen.err());
        }
        assertFalse(first.equals(tip(bare, "refs/heads/gh-pages")));

        // and the one who published first does not know of it yet
        String mine = tip(site, "refs/heads/gh-pages");
        String theirs = tip(bare, "refs/heads/gh-pages");
        Screen refused = run("publish", "--push");
        assertEquals(1, refused.exit());
        assertEquals(
                "rollcall: `gh-pages` of `origin` has commits that yours has not; take them with `git fetch origin"
                        + " gh-pages:gh-pages`, and publish again\n",
                refused.err());
        assertEquals(mine, tip(site, "refs/heads/gh-pages"));
        assertEquals(theirs, tip(bare, "refs/heads/gh-pages"));
        assertEquals(1, run("publish").exit(), "also without a push, since it is known by now");
    }

    @Test
    void whatCannotBeDoneIsSaidAndNothingIsChanged() throws IOException {
        assertEquals(
                "rollcall: `main` is checked out in `[SITE]/archive`, whose files would no longer be those of the branch; name"
                        + " another branch\n",
                run("publish", "--branch", "main").err());
        assertEquals(
                "rollcall: `a..b` is no name of a branch\n",
                run("publish", "--branch", "a..b").err());
        assertEquals(
                "rollcall: there is no remote `origin`; add it with `git remote add origin ADDRESS`, or name another one\n",
                run("publish", "--push").err());
        archive.remote("origin", "git@host.example:lamps/notes.git");
        Screen ssh = run("publish", "--push");
        assertEquals(1, ssh.exit());
        assertTrue(ssh.err().contains("only Git itself has the keys for SSH; leave out --push"), ssh.err());
        assertEquals(
                new Screen(
                        2,
                        "",
                        "rollcall: `[SITE]/archive/content` holds no site; build one with `rollcall build`, or name its"
                                + " folder with --output\n"),
                run("publish", "--output", site.resolve("content").toString()));
        assertFalse(Files.exists(site.resolve(".git/refs/heads/gh-pages")));
    }

    private Path bare() throws IOException {
        Path bare = folder.resolve("bare.git");
        WrittenRepository.bare(bare);
        archive.remote("origin", bare.toUri().toString());
        return bare;
    }

    private static String tip(Path repository, String ref) throws IOException {
        return WrittenRepository.tip(repository, ref);
    }

    private static String published(Screen screen) {
        assertEquals(0, screen.exit(), screen.err());
        return screen.out().replaceAll("(?s).*\\(([0-9a-f]{10})\\).*", "$1");
    }

    private Map<String, String> branch(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (GitRepository git = GitRepository.of(site).orElseThrow()) {
            GitTree tree = git.tree(git.commit("refs/heads/" + name).orElseThrow());
            for (GitFile file : tree.files()) {
                files.put(file.path(), new String(tree.bytes(file), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    private Screen run(String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, "--site", site.toString()));
        arguments.addAll(List.of(options));
        return Screen.of(folder, NOTHING, arguments.toArray(String[]::new));
    }
}
