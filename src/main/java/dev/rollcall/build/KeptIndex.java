package dev.rollcall.build;

import dev.rollcall.cache.Cache;
import dev.rollcall.cache.Key;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of an index whose names are kept from one run to the next: they follow from what can be found, and none is made while
 * all of them stand as the last run left them. Names that cannot be, or are not those of the index, are kept no longer. Safe for use by several threads.
 */
final class KeptIndex {
    private static final String MANIFEST = "manifest.js";

    private final Searchable found;
    private final Key print;
    private final Cache cache;
    private Set<String> names = Set.of();
    private @Nullable Map<String, String> scripts;

    /** What the files are called. */
    record Names(List<String> names) {
        private static final Pattern PLAIN = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,99}");

        /** Whether they can be those of an index. */
        boolean areSound() {
            return names.contains(MANIFEST)
                    && names.stream().allMatch(name -> PLAIN.matcher(name).matches());
        }
    }

    private KeptIndex(Searchable found, Cache cache) {
        this.found = found;
        this.print = found.print();
        this.cache = cache;
    }

    static Map<OutputPath, ByteSource> files(Searchable found, Cache cache) {
        KeptIndex index = new KeptIndex(found, cache);
        Names known = cache.find(Names.class, index.print)
                .filter(Names::areSound)
                .orElseGet(() -> {
                    Names made = new Names(List.copyOf(index.scripts().keySet()));
                    cache.put(index.print, made);
                    return made;
                });
        index.names = Set.copyOf(known.names());
        Map<OutputPath, ByteSource> files = new TreeMap<>();
        known.names().forEach(name -> files.put(new OutputPath(Searchable.FOLDER + name), new Script(index, name)));
        return files;
    }

    private synchronized Map<String, String> scripts() {
        if (scripts == null) {
            scripts = found.scripts();
        }
        return scripts;
    }

    private synchronized String script(String name) throws IOException {
        if (!scripts().keySet().equals(names)) {
            cache.forget();
            throw new IOException("the index has other files than were kept of it; build again");
        }
        return Objects.requireNonNull(scripts().get(name));
    }

    private record Script(KeptIndex index, String name) implements ByteSource {
        @Override
        public byte[] bytes() throws IOException {
            return index.script(name).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Prepared prepared() {
            return new Prepared(index.print.toString(), this);
        }
    }
}
