package dev.rollcall.cli;

/** The program. */
public final class Rollcall {
    private Rollcall() {}

    public static void main(String[] arguments) {
        System.exit(70);
    }
}
