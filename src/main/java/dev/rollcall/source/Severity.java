package dev.rollcall.source;

import java.util.Locale;

/** How much a diagnostic matters. */
public enum Severity {
    /** The output would be wrong. */
    ERROR,
    /** Something was guessed or left out. */
    WARNING,
    /** Good to know; never fails a build. */
    NOTE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
