package dev.rollcall.difference;

/** What became of words. */
public enum Mark {
    SAME,
    REMOVED,
    ADDED
}
