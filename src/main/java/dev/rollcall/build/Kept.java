package dev.rollcall.build;

import dev.rollcall.cache.Cache;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What was worked out of notes and is kept from one run to the next, in two files that may be deleted at any time: what was
 * understood of them, and what their pages and the search needed to know of their Markdown. Notes are read anew where they, the words
 * of the settings or the program changed. Of people who are not to be named it has no more than the site: notes come to it
 * without them, and what a build did not use goes with its end.
 */
public final class Kept implements AutoCloseable {
    /** The file of what was understood, below the folder of the site. */
    public static final String NOTES = ".rollcall/notes";

    /** The file of what pages needed to know. */
    public static final String PAGES = ".rollcall/pages";

    private final Cache notes;
    private final Cache pages;

    private Kept(Cache notes, Cache pages) {
        this.notes = notes;
        this.pages = pages;
    }

    /** What the last run with the same program kept. */
    public static Kept in(Path site, String version) throws IOException {
        return in(site, version, Program.isPackaged());
    }

    /** @param isPackaged whether the program can be told apart from what it was before somebody changed it */
    static Kept in(Path site, String version, boolean isPackaged) throws IOException {
        if (!isPackaged) {
            return nothing();
        }
        String program = Program.print(version);
        return new Kept(Cache.open(site.resolve(NOTES), program), Cache.open(site.resolve(PAGES), program));
    }

    /** Nothing, and what was kept before goes: it may name people whom this run must not. */
    public static Kept dropped(Path site) {
        Cache.drop(site.resolve(NOTES));
        Cache.drop(site.resolve(PAGES));
        return nothing();
    }

    /** Nothing. */
    public static Kept nothing() {
        return new Kept(Cache.none(), Cache.none());
    }

    Stock stock() {
        return new Stock(notes, pages);
    }

    /** Keeps what the builds of this run worked out or found, and nothing else. */
    public void keep() {
        notes.keep();
        pages.keep();
    }

    /** Keeps what they understood; for a run that makes no pages, or not all of them. */
    void keepNotes() {
        notes.keep();
    }

    @Override
    public void close() {
        notes.close();
        pages.close();
    }
}
