package dev.rollcall.build;

import dev.rollcall.output.OutputTree;
import dev.rollcall.source.Diagnostics;
import java.io.IOException;
import java.util.List;

/** A site that can be written: of one version of the notes or of several. */
public interface Built extends AutoCloseable {
    /** The files that can be made while others are not even known: what the search reads takes all notes to tell. */
    OutputTree pages();

    /** Every file of the site. */
    OutputTree tree() throws IOException;

    /** Whether the site may be published, as far as its files were made: nobody is named who must not be. */
    boolean isFit();

    /** What is wrong as far as it is known; all of it once every file was made. */
    Diagnostics diagnostics();

    /** What became of the files of the content folder. */
    BuildReport report();

    /** What was published and what is now. */
    Publication publication();

    /** What became of each version but the current one; nothing where there is only that. */
    default List<String> versions() {
        return List.of();
    }

    @Override
    default void close() throws IOException {
        // most keep nothing open
    }
}
