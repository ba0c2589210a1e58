package dev.rollcall.preview;

import java.io.IOException;

/** Says what to build, as the settings on the disk have it at that moment. */
@FunctionalInterface
public interface Source {
    /**
     * What to build now.
     *
     * @throws IOException where the settings or the folder of notes cannot be read
     */
    Order order() throws IOException;
}
