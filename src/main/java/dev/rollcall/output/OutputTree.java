package dev.rollcall.output;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every file of a site by its path, with a way to make its bytes. Immutable. */
public final class OutputTree {
    private final Map<OutputPath, ByteSource> files;
    private final List<Diagnostic> diagnostics;

    private OutputTree(Map<OutputPath, ByteSource> files, List<Diagnostic> diagnostics) {
        this.files = Collections.unmodifiableMap(files);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Sorted by path. */
    public Map<OutputPath, ByteSource> files() {
        return files;
    }

    /** The same files, each with another way to make it. */
    public OutputTree through(BiFunction<OutputPath, ByteSource, ByteSource> change) {
        Map<OutputPath, ByteSource> changed = new TreeMap<>();
        files.forEach((path, bytes) -> changed.put(path, change.apply(path, bytes)));
        return new OutputTree(changed, diagnostics);
    }

    /** These files, and others whose places are free. */
    public OutputTree and(Map<OutputPath, ByteSource> more) {
        Map<OutputPath, ByteSource> all = new TreeMap<>(files);
        more.forEach(all::putIfAbsent);
        return new OutputTree(all, diagnostics);
    }

    /** Two files that wanted one place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Collects the files of a tree; not for several threads. */
    public static final class Builder {
        private final Map<OutputPath, ByteSource> files = new TreeMap<>();
        private final Map<String, SourceRef> origins = new TreeMap<>();
        private final Map<String, SourceRef> folders = new TreeMap<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        /**
         * Adds a file. Where one stands already, also one that differs by case alone or is a folder of the other, the
         * first stays and both origins are named.
         *
         * @param origin what in the site's sources asks for this file
         */
        public Builder add(OutputPath path, SourceRef origin, ByteSource bytes) {
            String key = path.value().toLowerCase(Locale.ROOT);
            Optional<SourceRef> first = holder(key);
            if (first.isPresent()) {
                diagnostics.add(Diagnostic.error(
                        origin,
                        "address-twice",
                        "`" + path + "` is the address of this and of " + first.get(),
                        "give one of them another `slug`"));
                return this;
            }
            origins.put(key, origin);
            foldersOf(key).forEach(folder -> folders.putIfAbsent(folder, origin));
            files.put(path, bytes);
            return this;
        }

        /** Who holds this place: as a file, as a folder of one, or with a file where this needs a folder. */
        private Optional<SourceRef> holder(String key) {
            return Stream.concat(
                            Stream.of(origins, folders).map(m -> m.get(key)),
                            foldersOf(key).map(origins::get))
                    .filter(Objects::nonNull)
                    .findFirst();
        }

        private static Stream<String> foldersOf(String key) {
            return IntStream.range(1, key.length())
                    .filter(i -> key.charAt(i) == '/')
                    .mapToObj(i -> key.substring(0, i));
        }

        public OutputTree build() {
            return new OutputTree(new TreeMap<>(files), diagnostics);
        }
    }
}
