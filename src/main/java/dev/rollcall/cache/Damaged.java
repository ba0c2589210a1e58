package dev.rollcall.cache;

/** Bytes that are not what was kept. */
final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1;

    Damaged() {
        super("not what was kept", null, false, false);
    }
}
