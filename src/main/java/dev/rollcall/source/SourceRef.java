package dev.rollcall.source;

import java.util.Comparator;

/**
 * A place in a file that a person can go to; not an offset.
 *
 * @param path the file, from the site's root, with {@code /}
 * @param line 1 for the first
 * @param column 1 for the first, counted in UTF-16 units
 */
public record SourceRef(String path, int line, int column) implements Comparable<SourceRef> {
    private static final Comparator<SourceRef> ORDER = Comparator.comparing(SourceRef::path)
            .thenComparingInt(SourceRef::line)
            .thenComparingInt(SourceRef::column);

    public SourceRef {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line " + line + " and column " + column + " must be at least 1");
        }
    }

    @Override
    public int compareTo(SourceRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
