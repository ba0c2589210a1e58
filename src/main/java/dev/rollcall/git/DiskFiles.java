package dev.rollcall.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;

/** Files on disk beside those that a commit has, to the byte: what Git would convert on its way counts as another. */
public final class DiskFiles {
    private DiskFiles() {}

    /**
     * Whether a place holds on disk exactly what it holds in a tree; nothing in both is the same. A symbolic link may lead
     * anywhere, so that it is never known to be the same.
     *
     * @param root the folder that the tree is of
     * @param path of a file or folder below it
     */
    public static boolean same(GitTree tree, Path root, String path) throws IOException {
        Path place = root.resolve(path);
        Optional<GitTree> folder = tree.folder(path);
        Optional<byte[]> file = tree.file(path);
        if (Files.isSymbolicLink(place)) {
            return false;
        }
        if (Files.isDirectory(place)) {
            SortedMap<String, String> there = folder.isPresent() ? ids(folder.get()) : new TreeMap<>();
            return file.isEmpty() && ids(place).equals(Optional.of(there));
        }
        if (Files.isRegularFile(place)) {
            return file.isPresent() && id(place).equals(id(file.get()));
        }
        return file.isEmpty() && folder.isEmpty();
    }

    private static SortedMap<String, String> ids(GitTree folder) throws IOException {
        SortedMap<String, String> ids = new TreeMap<>();
        folder.files().forEach(f -> ids.put(f.path(), f.link() ? "link" : f.id()));
        return ids;
    }

    /** The names of the bytes of all files below a folder; nothing where one of them is a link. */
    private static Optional<SortedMap<String, String>> ids(Path folder) throws IOException {
        SortedMap<String, String> ids = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    return Optional.empty();
                }
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".git/")) {
                    ids.put(path, id(file));
                }
            }
        }
        return Optional.of(ids);
    }

    private static String id(Path file) throws IOException {
        return id(Files.readAllBytes(file));
    }

    private static String id(byte[] bytes) {
        try (ObjectInserter.Formatter names = new ObjectInserter.Formatter()) {
            return names.idFor(Constants.OBJ_BLOB, bytes).name();
        }
    }
}
