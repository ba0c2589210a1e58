package dev.rollcall.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {
    @TempDir
    private Path folder;

    @Test
    void tellsTheCommitThatChangedEachFileLast() throws IOException {
        try (WrittenRepository written = write()) {
            assertEquals("2026-03-05 exact", last(written.folder(), "a.md", "new"));
            assertEquals("2026-02-05 exact", last(written.folder(), "sub/b.md", "b"));
            assertEquals("nothing", last(written.folder(), "a.md", "not committed"));
            assertEquals("nothing", last(written.folder(), "none.md", "new"));
        }
    }

    @Test
    void aShallowCloneKnowsOnlyWhatHappenedInIt() throws IOException {
        try (WrittenRepository written = write()) {
            Path clone = written.shallowClone(folder.resolve("clone"), 2);
            assertEquals("2026-03-05 exact", last(clone, "a.md", "new"));
            assertEquals("2026-02-20 or earlier", last(clone, "sub/b.md", "b"));
        }
    }

    @Test
    void aFileThatWasOnlyMovedIsAsOldAsBefore() throws IOException {
        try (WrittenRepository written = write()) {
            written.delete("content/sub/b.md").write("content/b.md", "b").commit("2026-03-06");
            written.delete("content/b.md").write("content/c.md", "b").commit("2026-03-07");
            assertEquals("2026-02-05 exact", last(written.folder(), "c.md", "b"));
        }
    }

    @Test
    void aFileIsFollowedToAnotherFolder() throws IOException {
        try (WrittenRepository written = WrittenRepository.in(folder.resolve("moved"))) {
            written.write("notes/a.md", "a").commit("2026-01-05");
            written.write("notes/b.md", "b").commit("2026-01-06");
            written.delete("notes/a.md").write("content/a.md", "a").commit("2026-01-07");
            assertEquals("2026-01-05 exact", last(written.folder(), "a.md", "a"));
        }
    }

    @Test
    void tellsSinceWhenSomethingIsTrue() throws IOException {
        String text = "one\ntwo\nthree\nfour\nfive\nsix\n";
        try (WrittenRepository written = WrittenRepository.in(folder.resolve("asked"))) {
            written.write("content/a.md", text + "yes").commit("2026-01-05");
            written.write("content/a.md", text + "no").commit("2026-01-06");
            written.write("content/a.md", text + "yes").commit("2026-01-07");
            written.delete("content/a.md")
                    .write("content/b.md", text + "yes more")
                    .commit("2026-01-08");
            written.write("content/c.md", "no").commit("2026-01-09");
            assertEquals("2026-01-07", since(written.folder(), "b.md"));
            assertEquals("never", since(written.folder(), "c.md"));
            Path clone = written.shallowClone(folder.resolve("clone"), 3);
            assertEquals("never", since(clone, "b.md"));
        }
    }

    private static String since(Path site, String path) throws IOException {
        try (GitRepository git = GitRepository.of(site).orElseThrow()) {
            return git.history(git.head().orElseThrow(), "content", new SaysYes()).since(path).stream()
                    .map(c -> c.commit().authored().toLocalDate().toString())
                    .findFirst()
                    .orElse("never");
        }
    }

    private record SaysYes() implements GitHistory.Question {
        @Override
        public boolean isAbout(String path) {
            return !path.equals("a.md");
        }

        @Override
        public boolean holds(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8).contains("yes");
        }
    }

    private WrittenRepository write() throws IOException {
        WrittenRepository written = WrittenRepository.in(folder.resolve("origin"));
        written.write("content/a.md", "old").write("content/sub/b.md", "a").commit("2026-01-05");
        written.write("content/sub/b.md", "b").commit("2026-02-05");
        written.write("elsewhere.md", "x").commit("2026-02-20");
        written.write("content/a.md", "new").commit("2026-03-05");
        return written;
    }

    private static String last(Path site, String path, String text) throws IOException {
        try (GitRepository git = GitRepository.of(site).orElseThrow()) {
            Optional<GitHistory.Change> change = git.history(git.head().orElseThrow(), "content", new SaysYes())
                    .last(path, text.getBytes(StandardCharsets.UTF_8));
            return change.map(c -> c.commit().authored().toLocalDate() + (c.exact() ? " exact" : " or earlier"))
                    .orElse("nothing");
        }
    }
}
