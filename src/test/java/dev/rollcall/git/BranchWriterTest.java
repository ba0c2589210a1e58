package dev.rollcall.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BranchWriterTest {
    private static final Signature BY =
            new Signature("Ann", "ann@example.org", OffsetDateTime.parse("2026-03-05T12:00:00+01:00"));

    @TempDir
    private Path folder;

    private Path repository;

    @BeforeEach
    void repository() throws IOException {
        repository = folder.resolve("repository");
        try (WrittenRepository written = WrittenRepository.in(repository)) {
            written.write("a.md", "a").commit("2026-03-05");
        }
    }

    @Test
    void aBranchThatMovedMeanwhileIsLeftWhereItIs() throws IOException {
        try (GitRepository git = GitRepository.of(repository).orElseThrow()) {
            BranchWriter slow = BranchWriter.of(git, "pages", "origin");
            BranchWriter quick = BranchWriter.of(git, "pages", "origin");
            GitCommit late =
                    slow.commit(change(Map.of("x", "slow")), BY, "slow").orElseThrow();
            GitCommit first =
                    quick.commit(change(Map.of("x", "quick")), BY, "quick").orElseThrow();
            quick.move(first, BY, "test");
            BranchMoved moved = assertThrows(BranchMoved.class, () -> slow.move(late, BY, "test"));
            assertTrue(String.valueOf(moved.getMessage()).contains("moved by somebody else"), moved.getMessage());
            assertEquals(first.id(), git.commit("pages").orElseThrow().id());
        }
    }

    @Test
    void anInterruptionBeforeTheMoveChangesNothing() throws IOException {
        try (GitRepository git = GitRepository.of(repository).orElseThrow()) {
            BranchWriter.of(git, "pages", "origin").commit(change(Map.of("x", "1")), BY, "text");
            assertEquals(Optional.empty(), git.commit("pages"));
            assertThrows(
                    IOException.class,
                    () -> BranchWriter.of(git, "pages", "origin")
                            .commit(
                                    new BranchChange(new TreeMap<>(Map.of("x", folder.resolve("gone"))), p -> false),
                                    BY,
                                    "text"));
            assertEquals(Optional.empty(), git.commit("pages"));
        }
    }

    @Test
    void aFileMakesWayForAFolderAndAFolderForAFile() throws IOException {
        try (GitRepository git = GitRepository.of(repository).orElseThrow()) {
            assertEquals(List.of("a/b", "c"), after(git, Map.of("a/b", "1", "c", "2"), "gone"));
            assertEquals(List.of("a", "c/d"), after(git, Map.of("a", "3", "c/d", "4"), "gone"));
            assertEquals(List.of("a", "e"), after(git, Map.of("e", "5"), "c/d"));
        }
    }

    @Test
    void aBranchThatAnotherWorkingTreeHasCheckedOutIsNotWritten() throws IOException {
        Path other = Files.createDirectories(repository.resolve(".git/worktrees/other"));
        Files.writeString(other.resolve("HEAD"), "ref: refs/heads/pages\n");
        try (GitRepository git = GitRepository.of(repository).orElseThrow()) {
            IOException refused = assertThrows(IOException.class, () -> BranchWriter.of(git, "pages", "origin"));
            assertTrue(String.valueOf(refused.getMessage()).contains("checked out in `other`"), refused.getMessage());
        }
    }

    private List<String> after(GitRepository git, Map<String, String> files, String gone) throws IOException {
        BranchWriter writer = BranchWriter.of(git, "pages", "origin");
        BranchChange change = new BranchChange(change(files).files(), gone::equals);
        writer.move(writer.commit(change, BY, "text").orElseThrow(), BY, "test");
        return git.tree(git.commit("pages").orElseThrow()).files().stream()
                .map(GitFile::path)
                .toList();
    }

    private BranchChange change(Map<String, String> texts) throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = Files.createTempFile(folder, "file", "");
            files.put(text.getKey(), Files.writeString(file, text.getValue()));
        }
        return new BranchChange(files, path -> false);
    }
}
