package dev.rollcall.markdown;

/** The check box of a list item. */
public enum Task {
    /** No box. */
    NONE,
    /** {@code [ ]}, also {@code []}. */
    OPEN,
    /** {@code [x]}. */
    DONE
}
