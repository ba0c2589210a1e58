package dev.rollcall.output;

import java.io.IOException;

/** A way to make the bytes of one file; the same bytes each time, callable from any thread. */
@FunctionalInterface
public interface ByteSource {
    byte[] bytes() throws IOException;
}
