package dev.rollcall.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Goes back through history once for many files, each under the name that it had then, and ends where nobody asks further.
 * Only what differs from every parent counts as a change: a merge that takes one side changes nothing.
 */
final class PathWalk {
    private final Repository repository;
    private final String folder;
    private final Visitor visitor;
    private final Set<ObjectId> border;
    /** What is still asked for: by its path at this point of history, the paths that it has in the end. */
    private final Map<String, Set<String>> open = new TreeMap<>();

    private final Set<String> outside = new TreeSet<>();

    /** What a commit did to a file. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Told of each change, the newest first.
         *
         * @param asked the path that the file has in the end
         * @return whether to tell older ones, too
         */
        boolean changed(String asked, Step step) throws IOException;
    }

    /**
     * A file as a commit left it.
     *
     * @param blob the full name of its bytes
     * @param exact false where the history that is there begins with this commit
     * @param movedOnly whether the commit only gave it another place
     */
    record Step(RevCommit commit, String blob, boolean exact, boolean movedOnly) {}

    private PathWalk(Repository repository, String folder, Visitor visitor) throws IOException {
        this.repository = repository;
        this.folder = folder;
        this.visitor = visitor;
        this.border = new HashSet<>(repository.getObjectDatabase().getShallowCommits());
    }

    /**
     * Tells what became of files.
     *
     * @param paths as the commit has them
     * @param folder that all of them are in; empty for the root
     */
    static void of(Repository repository, GitCommit from, Set<String> paths, String folder, Visitor visitor)
            throws IOException {
        PathWalk walk = new PathWalk(repository, folder, visitor);
        paths.forEach(path -> walk.open.put(path, Set.of(path)));
        try (RevWalk commits = new RevWalk(repository)) {
            commits.markStart(commits.parseCommit(ObjectId.fromString(from.id())));
            for (RevCommit c = commits.next(); c != null && !walk.open.isEmpty(); c = commits.next()) {
                walk.look(commits, c);
            }
        }
    }

    private void look(RevWalk commits, RevCommit commit) throws IOException {
        List<Touched> touched = touched(commits, commit);
        if (touched.isEmpty()) {
            return;
        }
        Map<String, Set<String>> found = new TreeMap<>();
        for (Touched file : touched) {
            Set<String> asked = open.remove(file.path());
            if (asked != null) {
                outside.remove(file.path());
                found.put(file.path(), asked);
            }
        }
        Renames renames = new Renames(repository, commits, commit);
        for (Touched file : touched) {
            Set<String> asked = found.get(file.path());
            if (asked != null) {
                tell(commit, file, asked, renames);
            }
        }
    }

    private void tell(RevCommit commit, Touched file, Set<String> asked, Renames renames) throws IOException {
        Optional<String> moved = file.isNew() ? renames.same(file.blob()) : Optional.empty();
        Step step = new Step(commit, file.blob(), !border.contains(commit), moved.isPresent());
        Set<String> further = new TreeSet<>();
        for (String one : asked) {
            if (visitor.changed(one, step)) {
                further.add(one);
            }
        }
        if (further.isEmpty()) {
            return;
        }
        Optional<String> before =
                !file.isNew() ? Optional.of(file.path()) : moved.isPresent() ? moved : renames.similar(file.path());
        before.ifPresent(path -> {
            open.merge(path, further, PathWalk::both);
            if (!isInside(path)) {
                outside.add(path);
            }
        });
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private boolean isInside(String path) {
        return folder.isEmpty() || path.startsWith(folder + "/");
    }

    /** @param isNew whether no parent has it */
    private record Touched(String path, String blob, boolean isNew) {}

    /** The files that differ from every parent; of a commit without any that is all there is. */
    private List<Touched> touched(RevWalk commits, RevCommit commit) throws IOException {
        List<Touched> touched = new ArrayList<>();
        try (TreeWalk files = new TreeWalk(repository)) {
            files.setRecursive(true);
            files.addTree(commit.getTree());
            for (RevCommit parent : commit.getParents()) {
                files.addTree(commits.parseCommit(parent).getTree());
            }
            if (commit.getParentCount() == 0) {
                files.addTree(new EmptyTreeIterator());
            }
            files.setFilter(
                    folder.isEmpty()
                            ? TreeFilter.ANY_DIFF
                            : AndTreeFilter.create(PathFilterGroup.createFromStrings(places()), TreeFilter.ANY_DIFF));
            while (files.next()) {
                boolean everywhere = files.getRawMode(0) != 0;
                boolean isNew = true;
                for (int parent = 1; parent < files.getTreeCount(); parent++) {
                    everywhere &= !files.idEqual(0, parent) || files.getRawMode(0) != files.getRawMode(parent);
                    isNew &= files.getRawMode(parent) == 0;
                }
                if (everywhere) {
                    touched.add(new Touched(
                            files.getPathString(), files.getObjectId(0).name(), isNew));
                }
            }
        }
        return touched;
    }

    private List<String> places() {
        List<String> places = new ArrayList<>(outside);
        places.add(folder);
        return places;
    }

    /** Where the new files of a commit were before it; found out when it is asked for. */
    private static final class Renames {
        private final Repository repository;
        private final RevWalk commits;
        private final RevCommit commit;
        private Optional<RenamedFiles> files = Optional.empty();

        Renames(Repository repository, RevWalk commits, RevCommit commit) {
            this.repository = repository;
            this.commits = commits;
            this.commit = commit;
        }

        Optional<String> same(String blob) throws IOException {
            return commit.getParentCount() == 0 ? Optional.empty() : files().same(blob);
        }

        Optional<String> similar(String path) throws IOException {
            return commit.getParentCount() == 0 ? Optional.empty() : files().similar(path);
        }

        private RenamedFiles files() throws IOException {
            if (files.isEmpty()) {
                RevCommit parent = commits.parseCommit(commit.getParent(0));
                files = Optional.of(RenamedFiles.of(repository, parent, commit));
            }
            return files.get();
        }
    }
}
