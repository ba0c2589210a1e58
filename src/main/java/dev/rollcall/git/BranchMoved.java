package dev.rollcall.git;

import java.io.IOException;

/** A branch that is not, or no longer, where it has to be to be written to. Nothing was changed. */
public final class BranchMoved extends IOException {
    private static final long serialVersionUID = 1;

    BranchMoved(String message) {
        super(message);
    }
}
