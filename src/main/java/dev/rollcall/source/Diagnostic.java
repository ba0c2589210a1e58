package dev.rollcall.source;

import java.util.Comparator;

/**
 * What is wrong at a place and how to mend it.
 *
 * @param what lower case, no full stop, the found text in backquotes
 * @param mend what the writer can do; may be empty
 * @param code the kind, in words joined by hyphens, stable across releases
 */
public record Diagnostic(SourceRef at, Severity severity, String code, String what, String mend)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::what)
            .thenComparing(Diagnostic::mend);

    public static Diagnostic error(SourceRef at, String code, String what, String mend) {
        return new Diagnostic(at, Severity.ERROR, code, what, mend);
    }

    public static Diagnostic warning(SourceRef at, String code, String what, String mend) {
        return new Diagnostic(at, Severity.WARNING, code, what, mend);
    }

    public static Diagnostic note(SourceRef at, String code, String what, String mend) {
        return new Diagnostic(at, Severity.NOTE, code, what, mend);
    }

    /** What and mend in one line, as messages show them. */
    public String message() {
        return mend.isEmpty() ? what : what + "; " + mend;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return at + ": " + severity + ": " + message() + " [" + code + "]";
    }
}
