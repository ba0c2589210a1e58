package dev.rollcall.build;

import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.source.Diagnostics;
import java.io.IOException;
import java.util.Optional;

/** A site whose files are made one by one, for whoever looks at it. */
public interface Shown {
    /** A file of the site; what the search reads is made when one of its files is asked for first. */
    Optional<ByteSource> file(OutputPath path) throws IOException;

    /** A file, by its name, of what can be found in the notes that were edited since the index of all was made. */
    Optional<ByteSource> fresh(String name) throws IOException;

    /** The file that a page is made for, as messages name it; several notes make a register, and the first is told. */
    Optional<String> origin(OutputPath page);

    /** What is wrong as far as it is known. */
    Diagnostics diagnostics();
}
