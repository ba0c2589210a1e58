package dev.rollcall.build;

import dev.rollcall.cache.Cache;
import dev.rollcall.output.LastRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What was worked out of notes and is kept from one run to the next, in files that may be deleted at any time: what was
 * understood of them, what their pages and the search needed to know of their Markdown, and from what the pages that stand in a
 * target were made. Notes are read anew where they, the words
 * of the settings or the program changed. Of people who are not to be named it has no more than the site: notes come to it
 * without them, and what a build did not use goes with its end.
 */
public final class Kept implements AutoCloseable {
    private static final String FOLDER = ".rollcall";

    /** The file of what was understood, below the folder of the site. */
    public static final String NOTES = ".rollcall/notes";

    /** The file of what pages needed to know. */
    public static final String PAGES = ".rollcall/pages";

    /** The file of what was written. */
    public static final String FILES = ".rollcall/files";

    /** The file of the pages that a preview shows first. */
    public static final String LOOK = ".rollcall/look";

    private final Cache notes;
    private final Cache pages;
    private final Cache files;
    private final Optional<LastLook> look;

    private Kept(Cache notes, Cache pages, Cache files, Optional<LastLook> look) {
        this.notes = notes;
        this.pages = pages;
        this.files = files;
        this.look = look;
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
        return new Kept(
                Cache.open(site.resolve(NOTES), program),
                Cache.open(site.resolve(PAGES), program),
                Cache.open(site.resolve(FILES), program),
                Optional.of(new LastLook(site.resolve(LOOK), program)));
    }

    /** Nothing, and what was kept before goes: it may name people whom this run must not. */
    public static Kept dropped(Path site) {
        Cache.drop(site.resolve(NOTES));
        Cache.drop(site.resolve(PAGES));
        Cache.drop(site.resolve(FILES));
        Cache.drop(site.resolve(LOOK));
        Cache.dropUnfinished(site.resolve(FOLDER));
        return nothing();
    }

    /** Nothing. */
    public static Kept nothing() {
        return new Kept(Cache.none(), Cache.none(), Cache.none(), Optional.empty());
    }

    /** What a preview showed first; nothing where nothing is kept. */
    Optional<LastLook> look() {
        return look;
    }

    /** What a preview will show first of a site that is to be built; asked for before it is. */
    public FirstPages first(BuildRequest request) throws IOException {
        return FirstPages.of(look, request);
    }

    Stock stock() {
        return new Stock(notes, pages);
    }

    /** What the last run left in a target. */
    public LastRun left(Path target) {
        return files.keeps() ? new KeptFiles(files, target.toAbsolutePath().normalize()) : LastRun.unknown();
    }

    /**
     * Keeps what the builds of this run worked out or found, and nothing else; the pages of the last preview may name whom they
     * do not, and go.
     */
    public void keep() {
        look.ifPresent(LastLook::drop);
        notes.keep();
        pages.keep();
        files.keep();
    }

    /** Keeps what they understood; for a run that makes no pages, or not all of them. */
    void keepNotes() {
        notes.keep();
    }

    /** Forgets what is not renewed where no pages are made: it may name people whom the notes name no longer. */
    void dropPages() {
        pages.forget();
        look.ifPresent(LastLook::drop);
    }

    @Override
    public void close() {
        notes.close();
        pages.close();
        files.close();
    }
}
