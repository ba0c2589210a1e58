package dev.rollcall.build;

import dev.rollcall.archive.Archive;

/** Opens to other rooms of the tests and benches what a build knows of an archive. */
public final class KnownArchive {
    private KnownArchive() {}

    public static Archive of(SiteBuild build) {
        return build.known().archive();
    }
}
