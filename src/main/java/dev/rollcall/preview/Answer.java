package dev.rollcall.preview;

import dev.rollcall.output.ByteSource;
import java.time.Instant;

/** What is at an address. */
sealed interface Answer {
    /**
     * A file.
     *
     * @param status 200, 404 for the page that stands for what is missing, 503 for what says why it is
     * @param name by which its type is known
     * @param since when it has been like this at the latest
     */
    record File(int status, String name, ByteSource bytes, Instant since) implements Answer {}

    /** It is at another path of this host. */
    record Elsewhere(String path) implements Answer {}

    /** There is nothing, and nothing to say so with. */
    record Nothing() implements Answer {}
}
