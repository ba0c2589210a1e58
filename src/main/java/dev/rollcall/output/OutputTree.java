package dev.rollcall.output;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

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
        private final OutputPlaces places = new OutputPlaces();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        /**
         * Adds a file. Where one stands already, also one that differs by case alone or is a folder of the other, the
         * first stays and both origins are named.
         *
         * @param origin what in the site's sources asks for this file
         */
        public Builder add(OutputPath path, SourceRef origin, ByteSource bytes) {
            Optional<SourceRef> first = places.holder(path);
            if (first.isPresent()) {
                diagnostics.add(Diagnostic.error(
                        origin,
                        "address-twice",
                        "`" + path + "` is the address of this and of " + first.get(),
                        "give one of them another `slug`"));
                return this;
            }
            places.take(path, origin);
            files.put(path, bytes);
            return this;
        }

        public OutputTree build() {
            return new OutputTree(new TreeMap<>(files), diagnostics);
        }
    }
}
