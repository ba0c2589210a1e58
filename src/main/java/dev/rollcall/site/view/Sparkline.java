package dev.rollcall.site.view;

import java.util.List;

/**
 * A small chart of counts by month.
 *
 * @param label what it shows, in words
 * @param bars none where there is nothing to show
 * @param marks words under the axis
 */
public record Sparkline(int width, int height, String label, List<Bar> bars, List<Mark> marks) {
    public Sparkline {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

    /** A bar of the chart. */
    public record Bar(int x, int y, int width, int height, String title) {}

    /** A word under the axis. */
    public record Mark(int x, String text) {}
}
