package dev.rollcall.git;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * Which commit changed each file of a folder last, as some commit has the folder, and since when something is true of some of
 * them. Files are followed to where they were before. A value: it needs no repository.
 */
public final class GitHistory {
    private static final int MOST_BYTES = 16 << 20;

    private final Map<String, Change> changes = new TreeMap<>();
    private final Map<String, Change> since = new TreeMap<>();

    private GitHistory() {}

    /**
     * A file as a commit left it.
     *
     * @param blob the full name of its bytes then
     * @param exact false where the history that is there begins with this commit: it was changed then or earlier
     */
    public record Change(GitCommit commit, String blob, boolean exact) {}

    /** What is asked of the bytes of some files. */
    public interface Question {
        /** Whether it is asked of the file that is at this path below the folder. */
        boolean isAbout(String path);

        /** Whether it is true of these bytes, which such a file has or once had. */
        boolean holds(byte[] bytes);
    }

    /** The last change of a file below the folder, if the file has these bytes: else it was changed since. */
    public Optional<Change> last(String path, byte[] bytes) {
        return Optional.ofNullable(changes.get(path)).filter(c -> c.blob().equals(blob(bytes)));
    }

    /**
     * The first of the commits from which on, without a break, the answer about a file was yes. Nothing where it is no, or where
     * the history that is there begins too late to tell.
     */
    public Optional<Change> since(String path) {
        return Optional.ofNullable(since.get(path)).filter(Change::exact);
    }

    /** The full name of bytes. */
    public static String blob(byte[] bytes) {
        try (ObjectInserter.Formatter names = new ObjectInserter.Formatter()) {
            return names.idFor(Constants.OBJ_BLOB, bytes).name();
        }
    }

    static GitHistory of(Repository repository, GitCommit from, String folder, Question question) throws IOException {
        GitHistory history = new GitHistory();
        String below = folder.isEmpty() ? "" : folder + "/";
        Set<String> all = new TreeSet<>();
        Set<String> asked = new TreeSet<>();
        Optional<GitTree> tree = new GitTree(repository, ObjectId.fromString(from.tree())).folder(folder);
        if (tree.isPresent()) {
            tree.get().files().forEach(f -> all.add(f.path()));
        }
        all.stream().filter(question::isAbout).forEach(asked::add);
        Set<String> paths = new TreeSet<>();
        all.forEach(path -> paths.add(below + path));
        try (ObjectReader reader = repository.newObjectReader()) {
            PathWalk.of(repository, from, paths, folder, (whole, step) -> {
                String path = whole.substring(below.length());
                Change change = new Change(GitRepository.commit(step.commit()), step.blob(), step.exact());
                if (!step.movedOnly()) {
                    history.changes.putIfAbsent(path, change);
                }
                if (asked.contains(path) && holds(question, reader, step.blob())) {
                    history.since.put(path, change);
                } else {
                    asked.remove(path);
                }
                return asked.contains(path) || !history.changes.containsKey(path);
            });
        }
        return history;
    }

    private static boolean holds(Question question, ObjectReader reader, String blob) throws IOException {
        ObjectLoader file = reader.open(ObjectId.fromString(blob));
        return file.getType() == Constants.OBJ_BLOB
                && file.getSize() <= MOST_BYTES
                && question.holds(file.getBytes(MOST_BYTES));
    }
}
