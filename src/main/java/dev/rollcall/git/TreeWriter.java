package dev.rollcall.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Puts files, trees and commits into a repository, in one pack; nothing leads to them before a branch does. */
final class TreeWriter implements AutoCloseable {
    private final Repository repository;
    private final ObjectInserter objects;

    TreeWriter(Repository repository) {
        this.repository = repository;
        this.objects = repository.getObjectDatabase() instanceof ObjectDirectory files
                ? files.newPackInserter()
                : repository.newObjectInserter();
    }

    /** The tree that a change makes of another one. */
    ObjectId tree(Optional<ObjectId> before, BranchChange change) throws IOException {
        DirCacheBuilder entries = DirCache.newInCore().builder();
        if (before.isPresent()) {
            keep(before.get(), change, entries);
        }
        for (Map.Entry<String, Path> file : change.files().entrySet()) {
            ObjectId blob = objects.insert(Constants.OBJ_BLOB, Files.readAllBytes(file.getValue()));
            entries.add(entry(file.getKey(), FileMode.REGULAR_FILE, blob));
        }
        entries.finish();
        ObjectId tree = entries.getDirCache().writeTree(objects);
        objects.flush();
        return tree;
    }

    ObjectId commit(ObjectId tree, Optional<ObjectId> parent, Signature by, String message) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        parent.ifPresent(commit::setParentId);
        commit.setAuthor(by.ident());
        commit.setCommitter(by.ident());
        commit.setMessage(message);
        ObjectId id = objects.insert(commit);
        objects.flush();
        return id;
    }

    /** Keeps what neither goes nor stands where a new file, or a folder of one, has to be. */
    private void keep(ObjectId before, BranchChange change, DirCacheBuilder entries) throws IOException {
        Set<String> folders = new TreeSet<>();
        change.files().keySet().forEach(path -> addFolders(path, folders));
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(before);
            walk.setRecursive(true);
            while (walk.next()) {
                String path = walk.getPathString();
                Set<String> above = new TreeSet<>();
                addFolders(path, above);
                boolean free = !change.files().containsKey(path)
                        && !folders.contains(path)
                        && above.stream().noneMatch(change.files()::containsKey);
                if (free && !change.gone().test(path)) {
                    entries.add(entry(path, walk.getFileMode(), walk.getObjectId(0)));
                }
            }
        }
    }

    private static void addFolders(String path, Set<String> folders) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
    }

    private static DirCacheEntry entry(String path, FileMode mode, ObjectId id) {
        DirCacheEntry entry = new DirCacheEntry(path);
        entry.setFileMode(mode);
        entry.setObjectId(id);
        return entry;
    }

    @Override
    public void close() {
        objects.close();
    }
}
