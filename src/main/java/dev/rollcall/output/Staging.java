package dev.rollcall.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder beside a target, where files wait until all of them are made. It goes when it is closed; one that a run left
 * behind, since it was ended by force, goes with the next: its lock is nobody's.
 */
final class Staging implements AutoCloseable {
    private static final String SITE = "site";
    private static final String LOCK = "lock";

    private final Path folder;
    private final @Nullable FileChannel lock;
    private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();

    private Staging(Path folder, @Nullable FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static Staging beside(Path target) throws IOException {
        Path parent = Objects.requireNonNull(target.getParent());
        String name = "." + target.getFileName() + "-new-";
        dropLeftBehind(parent, name);
        Path folder = Files.createTempDirectory(parent, name);
        FileChannel lock = locked(folder);
        // an ordinary folder, since a temporary one is closed to all but its owner, which a web server may not be
        Files.createDirectory(folder.resolve(SITE));
        return new Staging(folder, lock);
    }

    /** Where the files wait, each at its path. */
    Path site() {
        return folder.resolve(SITE);
    }

    /** Safe for use by several threads; tells how the file is known once it has its place. */
    LastRun.Mark put(OutputPath path, byte[] bytes) throws IOException {
        Path file = place(site(), path);
        try {
            folders.computeIfAbsent(Objects.requireNonNull(file.getParent()), Staging::made);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        Files.write(file, bytes);
        return Standing.mark(Files.readAttributes(file, BasicFileAttributes.class));
    }

    private static boolean made(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before Java 18, file names hold only what the locale's encoding can spell. */
    private static Path place(Path site, OutputPath path) throws IOException {
        try {
            return site.resolve(path.value());
        } catch (InvalidPathException e) {
            throw new IOException("no file can be called `" + path + "` in this locale; set LC_ALL=C.UTF-8", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
        delete(folder);
    }

    /** Nothing where the disk knows no locks: then nobody takes the folder for one that was left behind either. */
    private static @Nullable FileChannel locked(Path folder) throws IOException {
        FileChannel file = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) {
                return file;
            }
        } catch (IOException | OverlappingFileLockException e) {
            // held, or no locks here
        }
        file.close();
        return null;
    }

    private static void dropLeftBehind(Path parent, String name) {
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(parent, f -> f.getFileName().toString().startsWith(name))) {
            for (Path folder : found) {
                if (isStaging(folder) && isNobodys(folder)) {
                    delete(folder);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // litter that cannot be cleared away stops no build
        }
    }

    private static boolean isStaging(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
            return names.contains(LOCK) && Set.of(LOCK, SITE).containsAll(names);
        }
    }

    private static boolean isNobodys(Path folder) throws IOException {
        FileChannel lock = locked(folder);
        if (lock == null) {
            return false;
        }
        lock.close();
        return true;
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException problem) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
