package dev.rollcall.preview;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.jetty.util.resource.Resource;
import org.jspecify.annotations.Nullable;

/** What the server's library asks for beside the bytes: that they are a file. It has no place on the disk. */
final class TreeFile extends Resource {
    private static final URI NOWHERE = URI.create("tree:file");

    private final Instant since;

    TreeFile(Instant since) {
        this.since = since;
    }

    @Override
    public Instant lastModified() {
        return since;
    }

    @Override
    public @Nullable Path getPath() {
        return null;
    }

    @Override
    public boolean isDirectory() {
        return false;
    }

    @Override
    public boolean isReadable() {
        return true;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public URI getURI() {
        return NOWHERE;
    }

    @Override
    public String getName() {
        return NOWHERE.toString();
    }

    @Override
    public String getFileName() {
        return NOWHERE.toString();
    }

    @Override
    public @Nullable Resource resolve(String below) {
        return null;
    }
}
