package dev.rollcall.site;

import dev.rollcall.model.Prose;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** The files of the content folder that are no notes: images, documents. Safe for use by several threads. */
public interface ContentFiles {
    /** Where copies of those that notes refer to are, from the site's root. */
    String FOLDER = "files/";

    /** Their paths below the content folder, with {@code /}. */
    Set<String> paths();

    byte[] bytes(String path) throws IOException;

    /** Whether the content folder has anything of this path: a note, a folder, also what is hidden or passed over. */
    boolean has(String path);

    /** What leads from the site's root to where copies are that it shares with another site; empty where the copy is its own. */
    default String elsewhere(String path) {
        return "";
    }

    /** When the file at a path was changed last, a note as well; empty where its history does not tell. */
    default Optional<LastChange> lastChange(String path) {
        return Optional.empty();
    }

    /** What became of these lines of a note since it was approved; empty where nothing did, or where its history does not tell. */
    default Optional<NoteChanges> changes(Prose prose) {
        return Optional.empty();
    }

    /** No files at all. */
    static ContentFiles none() {
        return new ContentFiles() {
            @Override
            public Set<String> paths() {
                return Set.of();
            }

            @Override
            public byte[] bytes(String path) throws IOException {
                throw new IOException("there is no file `" + path + "`");
            }

            @Override
            public boolean has(String path) {
                return false;
            }
        };
    }
}
