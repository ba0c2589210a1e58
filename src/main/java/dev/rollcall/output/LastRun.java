package dev.rollcall.output;

/**
 * What the last run knew of the files that it left in a target: a file that is still as that run left it, and that would follow
 * from the same now, need not be made. Safe for use by several threads.
 */
public interface LastRun {
    /** Nobody knows. */
    static LastRun unknown() {
        return new LastRun() {
            @Override
            public boolean left(OutputPath path, String print, Mark mark) {
                return false;
            }

            @Override
            public void leaves(OutputPath path, String print, Mark mark) {
                // nobody wants to know
            }
        };
    }

    /** Whether it left this file, with this print. */
    boolean left(OutputPath path, String print, Mark mark);

    /** Tells what this run leaves. */
    void leaves(OutputPath path, String print, Mark mark);

    /**
     * How a disk tells a file from what it was before.
     *
     * @param modified in nanoseconds of 1970
     */
    record Mark(long size, long modified) {}
}
