package dev.rollcall.preview;

import java.io.IOException;

/** Looks for changes of files until it is closed. It may tell of one more often than once, but never too seldom. */
interface Watch extends AutoCloseable {
    @Override
    void close();

    /** What the system tells of itself, or, where it tells nothing as on network drives, what looking again and again finds. */
    static Watch of(Places places, boolean polls, Runnable changed) throws IOException {
        return polls ? PolledFolders.watch(places, changed) : WatchedFolders.watch(places, changed);
    }
}
