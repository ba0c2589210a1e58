package dev.rollcall.notes;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A folder as something to read from: on a disk, or as a commit has it. What it gives is not yet judged: hidden files and links
 * are among it. Safe for use by several threads.
 */
public interface Folder {
    /** All files in it and below, sorted by path; of a hidden folder only that it is there. */
    List<File> files() throws IOException;

    /** The bytes of the file at a path with {@code /}, where there is one. */
    Optional<byte[]> file(String path) throws IOException;

    /** A file of a folder, not yet read. */
    interface File {
        /** Below the folder, with {@code /}. */
        String path();

        Kind kind();

        long size() throws IOException;

        byte[] bytes() throws IOException;
    }

    /** What stands at a path. */
    enum Kind {
        FILE,
        LINK,
        HIDDEN_FOLDER
    }

    /** A folder without files. */
    static Folder empty() {
        return new Folder() {
            @Override
            public List<File> files() {
                return List.of();
            }

            @Override
            public Optional<byte[]> file(String path) {
                return Optional.empty();
            }
        };
    }
}
