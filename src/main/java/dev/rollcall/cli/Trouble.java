package dev.rollcall.cli;

import picocli.CommandLine;

/** Something outside that keeps a command from its work, with words for the user. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Trouble(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The user asked for what cannot be done. */
    static Trouble usage(String message) {
        return new Trouble(message, CommandLine.ExitCode.USAGE);
    }

    /** A disk or the like does not do as it should. */
    static Trouble failed(String message) {
        return new Trouble(message, Rollcall.FINDINGS);
    }

    int exitCode() {
        return exitCode;
    }
}
