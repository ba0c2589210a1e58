package dev.rollcall.preview;

import dev.rollcall.build.Touched;
import java.io.IOException;
import java.util.function.Consumer;

/** Looks for changes of files until it is closed. It may tell of more than there was, but never of less. */
interface Watch extends AutoCloseable {
    @Override
    void close();

    /** What the system tells of itself, or, where it tells nothing as on network drives, what looking again and again finds. */
    static Watch of(Places places, boolean polls, Consumer<Touched> changed) throws IOException {
        return polls ? PolledFolders.watch(places, changed) : WatchedFolders.watch(places, changed);
    }
}
