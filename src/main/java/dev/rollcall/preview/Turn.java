package dev.rollcall.preview;

import java.util.concurrent.TimeUnit;

/**
 * When a site is made in full that was sketched: when nobody has written for a moment, so that making it takes nothing from who
 * writes; and at the latest a while after it was wanted first, whoever goes on writing. Both are longer where it takes long. Times
 * are nanoseconds of one clock. Not for several
 * threads.
 */
final class Turn {
    static final long CALM = TimeUnit.MILLISECONDS.toNanos(300);
    static final long LONGEST = TimeUnit.SECONDS.toNanos(2);

    /** What part of the time that it takes nobody may write before. */
    private static final int PART = 3;

    private boolean wanted;
    private long since;
    private long at;
    private long took;

    /** Something has changed that is not shown: it is wanted as soon as can be. */
    void wantNow(long now) {
        want(now, now);
    }

    /** Something has changed and is sketched. */
    void wantInCalm(long now) {
        want(now, now + Math.max(CALM, took / PART));
    }

    private void want(long now, long when) {
        if (!wanted) {
            since = now;
            wanted = true;
        }
        at = Math.min(when, since + Math.max(LONGEST, took));
    }

    boolean isWanted() {
        return wanted;
    }

    boolean isDue(long now) {
        return wanted && left(now) <= 0;
    }

    /** How long until it is to be made. */
    long left(long now) {
        return at - now;
    }

    /** It is being made, of all that has changed so far. */
    void begin() {
        wanted = false;
    }

    /** It was made. */
    void end(long duration) {
        took = duration;
    }
}
