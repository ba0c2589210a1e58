package dev.rollcall.git;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Where files that a commit put to a new place stood in its parent. */
final class RenamedFiles {
    private final Repository repository;
    private final List<DiffEntry> entries;
    private final Map<String, String> removed = new HashMap<>();
    private Optional<Map<String, String>> similar = Optional.empty();

    private RenamedFiles(Repository repository, List<DiffEntry> entries) {
        this.repository = repository;
        this.entries = entries;
        entries.stream()
                .filter(e -> e.getChangeType() == DiffEntry.ChangeType.DELETE)
                .forEach(e -> removed.putIfAbsent(e.getOldId().name(), e.getOldPath()));
    }

    static RenamedFiles of(Repository repository, RevCommit parent, RevCommit commit) throws IOException {
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            walk.addTree(parent.getTree());
            walk.addTree(commit.getTree());
            return new RenamedFiles(repository, DiffEntry.scan(walk));
        }
    }

    /** The path that is no more of a file with these bytes. */
    Optional<String> same(String blob) {
        return Optional.ofNullable(removed.get(blob));
    }

    /** The path that is no more of the file that this one was most likely made of, as Git finds it. */
    Optional<String> similar(String path) throws IOException {
        if (similar.isEmpty()) {
            similar = Optional.of(removed.isEmpty() ? Map.of() : detected());
        }
        return Optional.ofNullable(similar.get().get(path));
    }

    private Map<String, String> detected() throws IOException {
        Map<String, String> found = new HashMap<>();
        RenameDetector detector = new RenameDetector(repository);
        detector.addAll(entries);
        for (DiffEntry entry : detector.compute()) {
            if (entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
                found.put(entry.getNewPath(), entry.getOldPath());
            }
        }
        return found;
    }
}
