package dev.rollcall.difference;

import java.util.List;

/**
 * Lines that are shown together.
 *
 * @param leftOut how many unchanged lines before them are not shown
 * @param below the heading that they stand below, where that is one of those; empty otherwise
 */
public record Stretch(int leftOut, String below, List<Line> lines) {
    public Stretch {
        lines = List.copyOf(lines);
    }
}
