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
            Optional<GitHistory.Change> change =
                    git.history(git.head().orElseThrow(), "content").last(path, text.getBytes(StandardCharsets.UTF_8));
            return change.map(c -> c.commit().authored().toLocalDate() + (c.exact() ? " exact" : " or earlier"))
                    .orElse("nothing");
        }
    }
}
