package dev.rollcall.output;

import java.io.IOException;

/** A way to make the bytes of one file; the same bytes each time, callable from any thread. */
@FunctionalInterface
public interface ByteSource {
    byte[] bytes() throws IOException;

    /** As far as one can go towards the bytes until it is known what they follow from. */
    default Prepared prepared() throws IOException {
        return new Prepared("", this);
    }

    /**
     * A file that is still to be made.
     *
     * @param print of all that its bytes follow from, the program left out: files with one print are the same; empty where
     *     that is not known
     * @param rest makes it
     */
    record Prepared(String print, ByteSource rest) {}
}
