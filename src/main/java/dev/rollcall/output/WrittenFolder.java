package dev.rollcall.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that {@link OutputWriter} wrote, to be read again.
 *
 * @param files all that is in it, with what others put there, by path; links and what belongs to Git are left out
 * @param listed the paths that it was written with
 */
public record WrittenFolder(SortedMap<String, Path> files, SortedSet<String> listed) {
    /** The list of files that is kept in such a folder, itself one of its files. */
    public static final String LIST = OutputWriter.MANIFEST;

    public WrittenFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        listed = Collections.unmodifiableSortedSet(new TreeSet<>(listed));
    }

    /** Such a folder, or nothing where this is none. */
    public static Optional<WrittenFolder> of(Path folder) throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.isRegularFile(list)) {
            return Optional.empty();
        }
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .filter(f -> !isOfGit(folder.relativize(f)))
                    .forEach(f -> files.put(folder.relativize(f).toString().replace('\\', '/'), f));
        }
        return Optional.of(new WrittenFolder(files, listed(Files.readString(list))));
    }

    /** The paths in the text of such a list. */
    public static SortedSet<String> listed(String text) {
        return text.lines().filter(line -> !line.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfGit(Path path) {
        for (Path part : path) {
            if (part.toString().equalsIgnoreCase(".git")) {
                return true;
            }
        }
        return false;
    }
}
