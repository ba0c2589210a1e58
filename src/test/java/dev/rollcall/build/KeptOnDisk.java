package dev.rollcall.build;

import java.io.IOException;
import java.nio.file.Path;

/** What is kept in a folder, though the program that is tested is not packaged. */
public final class KeptOnDisk {
    private KeptOnDisk() {}

    public static Kept in(Path folder) throws IOException {
        return Kept.in(folder, "1", true);
    }
}
