package dev.rollcall.build;

import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.source.Diagnostics;
import java.util.Map;
import java.util.Optional;

/**
 * A few pages of a site as an earlier run made them, of the same files on the disk: they can be shown before the site is made. What
 * is not among them is not known yet.
 */
public final class Glance implements Shown {
    private final Map<OutputPath, byte[]> files;

    Glance(Map<OutputPath, byte[]> files) {
        this.files = Map.copyOf(files);
    }

    @Override
    public Optional<ByteSource> file(OutputPath path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> () -> bytes);
    }

    @Override
    public Optional<ByteSource> fresh(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<String> origin(OutputPath page) {
        return Optional.empty();
    }

    @Override
    public Diagnostics diagnostics() {
        return Diagnostics.none();
    }
}
