package dev.rollcall.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an index costs whoever builds and keeps it.
 *
 * @param seconds of all processors together
 */
record IndexCost(int files, long bytes, double seconds) {
    /** Of all files below a folder that are part of the search. */
    static IndexCost of(Path folder, Predicate<Path> isPart, double seconds) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(f -> isPart.test(folder.relativize(f)))
                    .toList();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            return new IndexCost(files.size(), bytes, seconds);
        }
    }
}
