package dev.rollcall.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a tree to disk: hop 7. The files are staged in a folder beside the target, which is then swapped in whole, so that
 * a build that fails leaves the old site as it was. Only a folder that is empty, or that carries the list of files that an
 * earlier run left, is ever replaced; files in it that are not on the list are kept.
 */
public final class OutputWriter {
    /** Lists, one to a line, every file that was written, itself left out. */
    static final String MANIFEST = ".rollcall-manifest";

    private final Path target;

    /**
     * For the folder at this path, which need not exist.
     *
     * @throws IOException where a link in the path cannot be followed
     */
    public OutputWriter(Path target) throws IOException {
        this.target = Files.exists(target)
                ? target.toRealPath()
                : target.toAbsolutePath().normalize();
    }

    /** Whether the target may be replaced: it is not there, is empty, or was made by an earlier run. */
    public boolean mayReplace() throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        return Files.isDirectory(target) && (isEmpty(target) || Files.isRegularFile(target.resolve(MANIFEST)));
    }

    /**
     * Makes and writes all files, on all cores.
     *
     * @param fit asked once every file was made: whether they may take the place of the old ones
     * @return how many files were written; 0 where they may not
     * @throws IOException where the disk fails, or the target may not be replaced; the old target then stands unchanged
     */
    public int write(OutputTree tree, BooleanSupplier fit) throws IOException {
        if (!mayReplace()) {
            throw new IOException("`" + target + "` holds files that Rollcall did not make");
        }
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException("`" + target + "` cannot be replaced");
        }
        Files.createDirectories(parent);
        Path staging = Files.createTempDirectory(parent, "." + target.getFileName() + "-new-");
        try {
            stage(tree, staging);
            if (!fit.getAsBoolean()) {
                return 0;
            }
            keepForeign(staging);
            swap(staging);
        } finally {
            delete(staging);
        }
        return tree.files().size();
    }

    private static void stage(OutputTree tree, Path staging) throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (OutputPath path : tree.files().keySet()) {
            folders.add(place(staging, path).getParent());
        }
        for (Path folder : folders) {
            Files.createDirectories(folder);
        }
        try {
            tree.files().entrySet().parallelStream().forEach(file -> writeOne(staging, file));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        String manifest = tree.files().keySet().stream().map(p -> p + "\n").collect(Collectors.joining());
        Files.writeString(staging.resolve(MANIFEST), manifest);
        openToOthers(staging);
    }

    /** Before Java 18, file names hold only what the locale's encoding can spell. */
    private static Path place(Path staging, OutputPath path) throws IOException {
        try {
            return staging.resolve(path.value());
        } catch (InvalidPathException e) {
            throw new IOException("no file can be called `" + path + "` in this locale; set LC_ALL=C.UTF-8", e);
        }
    }

    private static void writeOne(Path staging, Map.Entry<OutputPath, ByteSource> file) {
        try {
            Files.write(staging.resolve(file.getKey().value()), file.getValue().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A temporary folder is closed to all but its owner, which a web server may not be. */
    private static void openToOthers(Path staging) throws IOException {
        Path ordinary = Files.createDirectory(staging.resolve(".ordinary"));
        try {
            if (Files.getFileStore(staging).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(staging, Files.getPosixFilePermissions(ordinary));
            }
        } finally {
            Files.delete(ordinary);
        }
    }

    /** What somebody else put into the old folder is carried over, unless a new file takes its place. */
    private void keepForeign(Path staging) throws IOException {
        Path manifest = target.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            return;
        }
        Set<String> ours = new TreeSet<>(Files.readAllLines(manifest));
        ours.add(MANIFEST);
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.filter(f -> !Files.isDirectory(f)).toList()) {
                String path = target.relativize(file).toString().replace('\\', '/');
                Path kept = staging.resolve(path);
                if (!ours.contains(path) && !Files.exists(kept)) {
                    Files.createDirectories(kept.getParent());
                    Files.copy(file, kept, java.nio.file.LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    private void swap(Path staging) throws IOException {
        if (!Files.exists(target)) {
            Files.move(staging, target);
            return;
        }
        Path old = target.resolveSibling(staging.getFileName() + "-old");
        Files.move(target, old);
        try {
            Files.move(staging, target);
        } catch (IOException e) {
            Files.move(old, target);
            throw e;
        }
        delete(old);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
