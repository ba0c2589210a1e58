package dev.rollcall.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a site is made of on the disk, and so where to look for changes. All paths are real ones.
 *
 * @param site the folder of the settings; of what else stands in it nothing is looked at
 * @param content the folder of notes
 * @param themes need not exist
 */
public record Places(Path site, Path content, Path themes) {
    /** The same places by their real paths. */
    static Places real(Path site, Path content, Path themes) throws IOException {
        Path real = site.toAbsolutePath().toRealPath();
        Path look = Files.isDirectory(themes) ? themes.toRealPath() : real.resolve(themes.getFileName());
        return new Places(real, content.toRealPath(), look);
    }

    /** The folders that hold all others. */
    List<Path> roots() {
        return content.startsWith(site) ? List.of(site) : List.of(site, content);
    }

    /** Whether what happens in a folder matters. Hidden ones hold no notes, and often change. */
    boolean entersFolder(Path folder) {
        return folder.equals(site)
                || isOpenBelow(content, folder)
                || isOpenBelow(themes, folder)
                || isOnTheWay(folder, content);
    }

    /** Whether a file matters; one that is gone, too. */
    boolean covers(Path file) {
        Path folder = file.getParent();
        return folder != null
                && ((folder.equals(site) && !Files.isDirectory(file))
                        || isOpenBelow(content, file)
                        || isOpenBelow(themes, file));
    }

    private static boolean isOpenBelow(Path above, Path path) {
        if (!path.startsWith(above)) {
            return false;
        }
        for (Path part : above.relativize(path)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private boolean isOnTheWay(Path folder, Path to) {
        return folder.startsWith(site) && to.startsWith(folder);
    }

    /** All folders that matter from one on, itself first. */
    void walk(Path from, Consumer<Path> folders) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (!entersFolder(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.accept(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                return FileVisitResult.CONTINUE; // it is gone again
            }
        });
    }

    /** Those of the roots that exist. */
    Stream<Path> existing() {
        return roots().stream().filter(Files::isDirectory);
    }
}
