package dev.rollcall.build;

import dev.rollcall.cache.Cache;
import dev.rollcall.cache.Key;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of an index whose names are kept from one run to the next: they follow from what can be found, and none is made while
 * all of them stand as the last run left them. Safe for use by several threads.
 */
final class KeptIndex {
    private final Searchable found;
    private final Key print;
    private @Nullable Map<String, String> scripts;

    /** What the files are called. */
    private record Names(List<String> names) {}

    private KeptIndex(Searchable found) {
        this.found = found;
        this.print = found.print();
    }

    static Map<OutputPath, ByteSource> files(Searchable found, Cache cache) {
        KeptIndex index = new KeptIndex(found);
        Names known = cache.find(Names.class, index.print).orElseGet(() -> {
            Names made = new Names(List.copyOf(index.scripts().keySet()));
            cache.put(index.print, made);
            return made;
        });
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

    private record Script(KeptIndex index, String name) implements ByteSource {
        @Override
        public byte[] bytes() throws IOException {
            return Optional.ofNullable(index.scripts().get(name))
                    .orElseThrow(() -> new IOException("the index has no file `" + name + "`"))
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Prepared prepared() {
            return new Prepared(index.print.toString(), this);
        }
    }
}
