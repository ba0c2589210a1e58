package dev.rollcall.output;

import java.io.IOException;

/** The disk failed while files that were made took their places: some of the old ones stand beside some of the new. */
public final class PartlyWritten extends IOException {
    private static final long serialVersionUID = 1;

    PartlyWritten(IOException cause) {
        super(cause.toString(), cause);
    }
}
