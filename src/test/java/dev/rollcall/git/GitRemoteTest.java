package dev.rollcall.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRemoteTest {
    private static final String REF = "refs/heads/pages";

    @TempDir
    private Path folder;

    private Path bare;
    private Path repository;

    @BeforeEach
    void repositories() throws IOException {
        bare = folder.resolve("bare.git");
        repository = folder.resolve("repository");
        WrittenRepository.bare(bare);
        try (WrittenRepository written = WrittenRepository.in(repository)) {
            written.write("a.md", "1").commit("2026-03-05");
            written.tag("one").write("a.md", "2").commit("2026-03-06");
            written.tag("two").write("a.md", "3").commit("2026-03-07");
            written.tag("three").remote("origin", bare.toUri().toString());
        }
    }

    @Test
    void aBranchIsMovedOnlyFromWhereItIsExpected() throws IOException {
        try (GitRepository git = GitRepository.of(repository).orElseThrow()) {
            GitRemote origin = GitRemote.of(git, "origin", Optional.empty());
            origin.push("pages", commit(git, "one"), Optional.empty());
            assertThrows(BranchMoved.class, () -> origin.push("pages", commit(git, "three"), Optional.empty()));
            assertThrows(
                    BranchMoved.class,
                    () -> origin.push("pages", commit(git, "three"), Optional.of(commit(git, "two"))));
            assertEquals(commit(git, "one").id(), WrittenRepository.tip(bare, REF));
            origin.push("pages", commit(git, "two"), Optional.of(commit(git, "one")));
            assertEquals(commit(git, "two").id(), WrittenRepository.tip(bare, REF));
        }
    }

    @Test
    void aBranchNeverGoesBack() throws IOException {
        try (GitRepository git = GitRepository.of(repository).orElseThrow()) {
            GitRemote origin = GitRemote.of(git, "origin", Optional.empty());
            origin.push("pages", commit(git, "two"), Optional.empty());
            assertThrows(
                    BranchMoved.class, () -> origin.push("pages", commit(git, "one"), Optional.of(commit(git, "two"))));
            assertEquals(commit(git, "two").id(), WrittenRepository.tip(bare, REF));
        }
    }

    @Test
    void whereABranchIsIsLearnedAndForgotten() throws IOException {
        try (GitRepository git = GitRepository.of(repository).orElseThrow()) {
            GitRemote origin = GitRemote.of(git, "origin", Optional.empty());
            origin.fetch("pages");
            assertEquals(
                    Optional.empty(), BranchWriter.of(git, "pages", "origin").published());
            origin.push("pages", commit(git, "one"), Optional.empty());
            origin.fetch("pages");
            assertEquals(
                    Optional.of(commit(git, "one")),
                    BranchWriter.of(git, "pages", "origin").published());
            java.nio.file.Files.delete(bare.resolve(REF));
            origin.fetch("pages");
            assertEquals(
                    Optional.empty(), BranchWriter.of(git, "pages", "origin").published());
        }
    }

    @Test
    void whoCannotBeSpokenToIsTold() throws IOException {
        try (WrittenRepository written = WrittenRepository.in(folder.resolve("alone"))) {
            written.write("a.md", "1").commit("2026-03-05");
            written.remote("origin", "http://127.0.0.1:9/none.git");
            try (GitRepository git = GitRepository.of(written.folder()).orElseThrow()) {
                GitRemote origin = GitRemote.of(git, "origin", Optional.of(new GitRemote.Token("github.com", "hush")));
                String told = String.valueOf(assertThrows(IOException.class, () -> origin.fetch("pages"))
                        .getMessage());
                assertTrue(told.startsWith("`origin` could not be spoken to ("), told);
                assertTrue(told.endsWith("or leave out --push, and push the branch with git"), told);
                assertFalse(told.contains("hush"), told);
            }
        }
    }

    @Test
    void aTokenIsNotToldByAccident() {
        assertEquals("a token for github.com", new GitRemote.Token("github.com", "hush").toString());
    }

    private static GitCommit commit(GitRepository git, String name) {
        try {
            return git.commit(name).orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
