package dev.rollcall.output;

import dev.rollcall.source.SourceRef;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which places of the output are taken, and by what. Names that differ by case alone are one place, and a file's is also that of
 * a folder: not every disk and host can tell them apart. Not for several threads.
 */
public final class OutputPlaces {
    private final Map<String, SourceRef> files = new HashMap<>();
    private final Map<String, SourceRef> folders = new HashMap<>();

    /** Takes a place for a file, unless it is taken. */
    public void take(OutputPath path, SourceRef origin) {
        String key = key(path);
        files.putIfAbsent(key, origin);
        foldersOf(key).forEach(folder -> folders.putIfAbsent(folder, origin));
    }

    /** Who holds a place: as a file, as a folder of one, or with a file where this needs a folder. */
    public Optional<SourceRef> holder(OutputPath path) {
        String key = key(path);
        return Stream.concat(
                        Stream.of(files, folders).map(m -> m.get(key)),
                        foldersOf(key).map(files::get))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String key(OutputPath path) {
        return path.value().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> foldersOf(String key) {
        return IntStream.range(1, key.length())
                .filter(i -> key.charAt(i) == '/')
                .mapToObj(i -> key.substring(0, i));
    }
}
