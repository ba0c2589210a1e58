package dev.rollcall.preview;

import dev.rollcall.build.Touched;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What has changed since somebody looked, told when nothing more changes for a moment. Safe for use by several threads. */
final class Changes {
    private static final long QUIET = 8; // milliseconds; editors do several things to save one file
    private static final long LONGEST = 100; // milliseconds; a program that never stops writing is shown all the same

    private Touched touched = Touched.none();
    private boolean changed;
    private boolean closed;
    private long last;

    /** Something may have changed. */
    synchronized void add(Touched more) {
        touched = touched.and(more);
        changed = true;
        last = System.nanoTime();
        notifyAll();
    }

    /** Waits until something has changed and nothing more does for a moment; nothing at the end. */
    synchronized Optional<Touched> await() throws InterruptedException {
        while (!changed && !closed) {
            wait();
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
        while (!closed) {
            long now = System.nanoTime();
            long left = Math.min(last + TimeUnit.MILLISECONDS.toNanos(QUIET) - now, end - now);
            if (left <= 0) {
                break;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        Touched all = touched;
        touched = Touched.none();
        changed = false;
        return closed ? Optional.empty() : Optional.of(all);
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
