package dev.rollcall.build;

import dev.rollcall.cache.Cache;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What was understood of notes and is kept from one run to the next, in a file that may be deleted at any time. Notes are read
 * anew where they, the words of the settings or the program changed. Of people who are not to be named it has no more than the
 * site: notes come to it without them, and what a build did not use goes with its end.
 */
public final class Kept implements AutoCloseable {
    /** The file, below the folder of the site. */
    public static final String PATH = ".rollcall/notes";

    private final Cache<Understanding> cache;

    private Kept(Cache<Understanding> cache) {
        this.cache = cache;
    }

    /** What the last run with the same program kept. */
    public static Kept in(Path site, String version) throws IOException {
        return in(site, version, Program.isPackaged());
    }

    /** @param isPackaged whether the program can be told apart from what it was before somebody changed it */
    static Kept in(Path site, String version, boolean isPackaged) throws IOException {
        return isPackaged
                ? new Kept(Cache.open(Understanding.class, site.resolve(PATH), Program.print(version)))
                : nothing();
    }

    /** Nothing, and what was kept before goes: it may name people whom this run must not. */
    public static Kept dropped(Path site) {
        Cache.drop(site.resolve(PATH));
        return nothing();
    }

    /** Nothing. */
    public static Kept nothing() {
        return new Kept(Cache.none(Understanding.class));
    }

    Stock stock() {
        return new Stock(cache);
    }

    /** Keeps what the builds of this run understood or found, and nothing else. */
    public void keep() {
        cache.keep();
    }

    @Override
    public void close() {
        cache.close();
    }
}
