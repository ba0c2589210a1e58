package dev.rollcall.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * What stands in a folder before it is written into, each path as the disk spells it. Links are not followed, and what belongs
 * to Git is passed over.
 *
 * @param files by path; what is neither file nor folder, such as a link, has a size below 0
 * @param folders the paths of all folders below it
 * @param listed the files that an earlier run wrote, as far as they are still there
 */
record Standing(Path folder, NavigableMap<String, LastRun.Mark> files, Set<String> folders, SortedSet<String> listed) {
    private static final int PIECE = 1 << 14;
    private static final LastRun.Mark NO_FILE = new LastRun.Mark(-1, 0);

    static Standing nothing(Path folder) {
        return new Standing(folder, new TreeMap<>(), Set.of(), new TreeSet<>());
    }

    static Standing of(Path folder) throws IOException {
        NavigableMap<String, LastRun.Mark> files = new TreeMap<>();
        Set<String> folders = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
                if (found.endsWith(".git")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (!found.equals(folder)) {
                    folders.add(path(folder, found));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) {
                files.put(path(folder, found), attributes.isRegularFile() ? mark(attributes) : NO_FILE);
                return FileVisitResult.CONTINUE;
            }
        });
        SortedSet<String> listed = new TreeSet<>();
        if (files.getOrDefault(OutputWriter.MANIFEST, NO_FILE).size() >= 0) {
            listed.addAll(WrittenFolder.listed(Files.readString(folder.resolve(OutputWriter.MANIFEST))));
        }
        listed.retainAll(files.keySet());
        return new Standing(folder, files, folders, listed);
    }

    /** What tells the file at a path from others. */
    LastRun.Mark mark(OutputPath path) {
        return files.getOrDefault(path.value(), NO_FILE);
    }

    static LastRun.Mark mark(BasicFileAttributes attributes) {
        return new LastRun.Mark(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** Whether a file stands here with just these bytes. */
    boolean holds(OutputPath path, byte[] bytes) throws IOException {
        if (mark(path).size() != bytes.length) {
            return false;
        }
        try (InputStream in = Files.newInputStream(folder.resolve(path.value()))) {
            byte[] piece = new byte[Math.min(PIECE, bytes.length + 1)];
            int at = 0;
            while (true) {
                int read = in.readNBytes(piece, 0, piece.length);
                if (read == 0) {
                    return at == bytes.length;
                }
                if (at + read > bytes.length || !Arrays.equals(piece, 0, read, bytes, at, at + read)) {
                    return false;
                }
                at += read;
            }
        }
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
