package dev.rollcall.output;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site beside what GitHub Pages takes: 1 GB as a whole (its documentation, "GitHub Pages limits"), and files of 100 MB,
 * since GitHub refuses a push with a larger one ("About large files on GitHub").
 *
 * @param bytes of all files
 * @param largest the files that are too large, by path
 */
public record PagesLimits(long bytes, SortedMap<String, Long> largest) {
    private static final long MEGABYTE = 1_000_000;
    private static final long MOST = 1000 * MEGABYTE;
    private static final long NEAR = 800 * MEGABYTE;
    private static final long MOST_OF_A_FILE = 100 * MEGABYTE;

    /** Of all files of a folder. */
    public static PagesLimits of(Path folder) throws IOException {
        SortedMap<String, Long> sizes = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sizes.put(folder.relativize(file).toString().replace('\\', '/'), attributes.size());
                return FileVisitResult.CONTINUE;
            }
        });
        return of(sizes);
    }

    static PagesLimits of(Map<String, Long> sizes) {
        SortedMap<String, Long> large = new TreeMap<>();
        sizes.forEach((path, size) -> {
            if (size > MOST_OF_A_FILE) {
                large.put(path, size);
            }
        });
        return new PagesLimits(
                sizes.values().stream().mapToLong(Long::longValue).sum(), large);
    }

    /** What GitHub Pages would refuse, and what is close to it. */
    public List<Diagnostic> diagnostics(String folder) {
        List<Diagnostic> told = new ArrayList<>();
        if (bytes > MOST) {
            told.add(Diagnostic.warning(
                    new SourceRef(folder, 1, 1),
                    "site-too-large",
                    "the site has " + megabytes(bytes) + ", and GitHub Pages takes 1,000 MB",
                    "keep fewer versions, or put large files beside the notes elsewhere and link to them"));
        } else if (bytes > NEAR) {
            told.add(Diagnostic.note(
                    new SourceRef(folder, 1, 1),
                    "site-large",
                    "the site has " + megabytes(bytes) + " of the 1,000 MB that GitHub Pages takes",
                    "keep fewer versions, or put large files beside the notes elsewhere and link to them"));
        }
        largest.forEach((path, size) -> told.add(Diagnostic.warning(
                new SourceRef(folder + "/" + path, 1, 1),
                "file-too-large",
                "this file has " + megabytes(size) + ", and GitHub takes files of 100 MB",
                "put it elsewhere and link to it")));
        return told;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", (bytes + MEGABYTE - 1) / MEGABYTE);
    }
}
