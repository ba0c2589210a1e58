package dev.rollcall.model;

/**
 * Lines of a note in a row.
 *
 * @param first from 1
 * @param last the last line that belongs to it
 */
public record Extent(int first, int last) {
    public boolean holds(int line) {
        return first <= line && line <= last;
    }

    public int length() {
        return last - first + 1;
    }
}
