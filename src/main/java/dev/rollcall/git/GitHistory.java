package dev.rollcall.git;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Which commit changed each file of a folder last, as some commit has the folder. A value: it needs no repository. */
public final class GitHistory {
    private final Map<String, Change> changes;

    private GitHistory(Map<String, Change> changes) {
        this.changes = Collections.unmodifiableMap(changes);
    }

    /**
     * The last change of a file.
     *
     * @param blob the full name of its bytes then
     * @param exact false where the history that is there begins with this commit: it was changed then or earlier
     */
    public record Change(GitCommit commit, String blob, boolean exact) {}

    /** The last change of a file below the folder, if the file has these bytes: else it was changed since. */
    public Optional<Change> last(String path, byte[] bytes) {
        try (ObjectInserter.Formatter names = new ObjectInserter.Formatter()) {
            String blob = names.idFor(Constants.OBJ_BLOB, bytes).name();
            return Optional.ofNullable(changes.get(path)).filter(c -> c.blob().equals(blob));
        }
    }

    static GitHistory of(Repository repository, GitCommit from, String folder) throws IOException {
        Optional<GitTree> tree = new GitTree(repository, ObjectId.fromString(from.tree())).folder(folder);
        Map<String, String> open = new TreeMap<>();
        String below = folder.isEmpty() ? "" : folder + "/";
        if (tree.isPresent()) {
            tree.get().files().forEach(f -> open.put(below + f.path(), f.id()));
        }
        Set<ObjectId> border = new HashSet<>(repository.getObjectDatabase().getShallowCommits());
        Map<String, Change> changes = new TreeMap<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(ObjectId.fromString(from.id())));
            for (RevCommit commit = walk.next(); commit != null && !open.isEmpty(); commit = walk.next()) {
                boolean exact = !border.contains(commit);
                for (String path : touched(repository, walk, commit, folder)) {
                    String blob = open.remove(path);
                    if (blob != null) {
                        changes.put(
                                path.substring(below.length()), new Change(GitRepository.commit(commit), blob, exact));
                    }
                }
            }
        }
        return new GitHistory(changes);
    }

    /** What differs from every parent; of a commit without any that is all there is. */
    private static List<String> touched(Repository repository, RevWalk walk, RevCommit commit, String folder)
            throws IOException {
        List<String> touched = new java.util.ArrayList<>();
        try (TreeWalk files = new TreeWalk(repository)) {
            files.setRecursive(true);
            files.addTree(commit.getTree());
            for (RevCommit parent : commit.getParents()) {
                files.addTree(walk.parseCommit(parent).getTree());
            }
            if (commit.getParentCount() == 0) {
                files.addTree(new EmptyTreeIterator());
            }
            files.setFilter(
                    folder.isEmpty()
                            ? TreeFilter.ANY_DIFF
                            : AndTreeFilter.create(PathFilter.create(folder), TreeFilter.ANY_DIFF));
            while (files.next()) {
                boolean everywhere = true;
                for (int parent = 1; parent < files.getTreeCount(); parent++) {
                    everywhere &= !files.idEqual(0, parent) || files.getRawMode(0) != files.getRawMode(parent);
                }
                if (everywhere) {
                    touched.add(files.getPathString());
                }
            }
        }
        return touched;
    }
}
