package dev.rollcall.build;

import dev.rollcall.git.GitCommit;
import dev.rollcall.git.GitHistory;
import dev.rollcall.git.GitRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the history of the notes is, to be read when somebody asks.
 *
 * @param inside a folder in the repository
 * @param from the commit that has the notes
 * @param folder where they are in it
 */
public record NoteHistory(Path inside, GitCommit from, String folder) {
    /** Of the commit that is checked out, where a folder of notes is in a repository; one that cannot be read is none. */
    public static Optional<NoteHistory> of(Path content) {
        try (GitRepository git = GitRepository.of(content).orElse(null)) {
            Optional<GitCommit> head = git == null ? Optional.empty() : git.head();
            return git == null || head.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NoteHistory(content, head.get(), git.pathOf(content)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** That of the notes as another commit has them. */
    NoteHistory at(GitCommit commit) {
        return new NoteHistory(inside, commit, folder);
    }

    /** What commits did to the notes. */
    GitHistory read(GitHistory.Question question) throws IOException {
        try (GitRepository git = open()) {
            return git.history(from, folder, question);
        }
    }

    /** Files that the history told of, by the full names of their bytes. */
    Map<String, byte[]> bytes(Collection<String> blobs) throws IOException {
        try (GitRepository git = open()) {
            Map<String, byte[]> bytes = new HashMap<>();
            for (String blob : blobs) {
                bytes.put(blob, git.bytes(blob));
            }
            return bytes;
        }
    }

    private GitRepository open() throws IOException {
        return GitRepository.of(inside).orElseThrow(() -> new IOException("`" + inside + "` is in no repository"));
    }
}
