package dev.rollcall.git;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderInNoRepositoryHasNone() throws IOException {
        assertEquals(Optional.empty(), GitRepository.of(folder));
    }

    @Test
    void theRepositoryOfAFolderFarBelowIsFound() throws IOException {
        try (WrittenRepository written = WrittenRepository.in(folder)) {
            written.write("content/community/2026-03-05.md", "# Sync\n");
            String id = written.commit("2026-03-05");
            try (GitRepository git =
                    GitRepository.of(folder.resolve("content/community")).orElseThrow()) {
                assertEquals(folder.toRealPath(), git.root());
                assertEquals("content/community", git.pathOf(folder.resolve("content/community")));
                assertEquals(id, git.head().orElseThrow().id());
                assertEquals(
                        "2026-03-05T14:00+02:00",
                        git.head().orElseThrow().authored().toString());
                assertEquals(Optional.of("main"), git.branch());
                assertFalse(git.isShallow());
            }
        }
    }

    @Test
    void aRepositoryWithoutCommitsHasNoHead() throws IOException {
        WrittenRepository.in(folder).close();
        try (GitRepository git = GitRepository.of(folder).orElseThrow()) {
            assertEquals(Optional.empty(), git.head());
            assertEquals(List.of(), git.tags(new RefPatterns(List.of("*"))));
        }
    }

    @Test
    void tagsAndBranchesAreFoundByPatterns() throws IOException {
        try (WrittenRepository written = WrittenRepository.in(folder)) {
            written.write("a.md", "a").commit("2026-01-01");
            written.tag("v1.0").annotatedTag("v1.1").tag("v2.0-rc1").tag("draft/v3");
            written.branch("release/2025").branch("release/2026/spring");
            try (GitRepository git = GitRepository.of(folder).orElseThrow()) {
                assertEquals(List.of("v1.0", "v1.1"), names(git.tags(new RefPatterns(List.of("v*", "!*-rc?")))));
                assertEquals(List.of("v1.0", "v1.1", "v2.0-rc1"), names(git.tags(new RefPatterns(List.of("*")))));
                assertEquals(List.of("release/2025"), names(git.branches(new RefPatterns(List.of("release/*")))));
                assertEquals(
                        List.of("main", "release/2025", "release/2026/spring"),
                        names(git.branches(new RefPatterns(List.of("**")))));
                assertEquals(
                        git.head().orElseThrow(),
                        git.tags(new RefPatterns(List.of("v1.1"))).get(0).commit());
            }
        }
    }

    @Test
    void aFolderOfAnEarlierCommitIsReadWithoutACheckout() throws IOException {
        try (WrittenRepository written = WrittenRepository.in(folder)) {
            written.write("content/a.md", "old").write("content/b/c.md", "c").write("x.md", "x");
            written.commit("2026-01-01");
            written.tag("first");
            written.write("content/a.md", "new").delete("content/b/c.md").commit("2026-02-01");
            try (GitRepository git = GitRepository.of(folder).orElseThrow()) {
                GitTree content = git.tree(git.commit("first").orElseThrow())
                        .folder("content")
                        .orElseThrow();
                assertEquals(
                        List.of("a.md", "b/c.md"),
                        content.files().stream().map(GitFile::path).toList());
                assertArrayEquals(bytes("old"), content.bytes(content.files().get(0)));
                assertEquals(3, content.size(content.files().get(0)));
                assertArrayEquals(bytes("c"), content.file("b/c.md").orElseThrow());
                assertTrue(content.file("b").isEmpty());
                assertTrue(content.folder("a.md").isEmpty());
                assertTrue(content.folder("none").isEmpty());
                assertEquals(Optional.empty(), git.commit("nothing-of-the-kind"));
            }
            assertEquals("new", Files.readString(folder.resolve("content/a.md")));
        }
    }

    @Test
    void aShallowCloneIsKnownAndHasTheBranchesOfItsOrigin() throws IOException {
        try (WrittenRepository written = WrittenRepository.in(folder.resolve("origin"))) {
            written.write("a.md", "a").commit("2026-01-01");
            written.tag("v1");
            written.write("a.md", "b").commit("2026-02-01");
            written.branch("release/1");
            written.write("a.md", "c").commit("2026-03-01");
            Path clone = written.shallowClone(folder.resolve("clone"), 1);
            try (GitRepository git = GitRepository.of(clone).orElseThrow()) {
                assertTrue(git.isShallow());
                assertEquals(List.of("main", "release/1"), names(git.branches(new RefPatterns(List.of("**")))));
            }
        }
    }

    @Test
    void theSettingsOfTheUserAreNeitherReadNorWritten() throws IOException {
        try (WrittenRepository written = WrittenRepository.in(folder)) {
            written.write("a.md", "a").commit("2026-01-01");
        }
        assertEquals(
                "",
                org.eclipse.jgit.util.SystemReader.getInstance()
                        .openUserConfig(null, org.eclipse.jgit.util.FS.DETECTED)
                        .toText());
    }

    private static List<String> names(List<GitRef> refs) {
        return refs.stream().map(GitRef::name).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
