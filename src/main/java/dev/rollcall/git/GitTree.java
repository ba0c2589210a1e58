package dev.rollcall.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A folder as some commit has it, read without a checkout. Safe for use by several threads. */
public final class GitTree {
    private final Repository repository;
    private final ObjectId id;

    GitTree(Repository repository, ObjectId id) {
        this.repository = repository;
        this.id = id;
    }

    /** The full name of all that is in it: equal for equal folders, and only for them. */
    public String id() {
        return id.name();
    }

    /**
     * A folder in this one.
     *
     * @param path with {@code /}; empty for this folder itself
     */
    public Optional<GitTree> folder(String path) throws IOException {
        if (path.isEmpty()) {
            return Optional.of(this);
        }
        return at(path).filter(e -> e.mode() == FileMode.TREE).map(e -> new GitTree(repository, e.object()));
    }

    /** The bytes of the file at a path, where there is one and it is no link. */
    public Optional<byte[]> file(String path) throws IOException {
        Optional<Entry> entry = at(path).filter(e -> isFile(e.mode()));
        return entry.isPresent() ? Optional.of(bytes(entry.get().object())) : Optional.empty();
    }

    /** All files and links in it and below, sorted by path; what belongs to another repository is left out. */
    public List<GitFile> files() throws IOException {
        List<GitFile> files = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(id);
            walk.setRecursive(true);
            while (walk.next()) {
                FileMode mode = walk.getFileMode();
                if (isFile(mode) || mode == FileMode.SYMLINK) {
                    files.add(new GitFile(
                            walk.getPathString(), walk.getObjectId(0).name(), !isFile(mode)));
                }
            }
        }
        files.sort(java.util.Comparator.comparing(GitFile::path));
        return files;
    }

    /** How many bytes a file has. */
    public long size(GitFile file) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.getObjectSize(ObjectId.fromString(file.id()), Constants.OBJ_BLOB);
        }
    }

    /** The bytes of a file. */
    public byte[] bytes(GitFile file) throws IOException {
        return bytes(ObjectId.fromString(file.id()));
    }

    private byte[] bytes(ObjectId blob) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.open(blob, Constants.OBJ_BLOB).getBytes(Integer.MAX_VALUE);
        }
    }

    private record Entry(FileMode mode, ObjectId object) {}

    private Optional<Entry> at(String path) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, path, id)) {
            return walk == null ? Optional.empty() : Optional.of(new Entry(walk.getFileMode(), walk.getObjectId(0)));
        }
    }

    private static boolean isFile(FileMode mode) {
        return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
    }
}
