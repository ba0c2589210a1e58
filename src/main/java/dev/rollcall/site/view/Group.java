package dev.rollcall.site.view;

import java.util.List;

/**
 * Rows under a heading of their own.
 *
 * @param anchor its id in the page
 */
public record Group(String heading, String anchor, List<Row> rows) {
    public Group {
        rows = List.copyOf(rows);
    }
}
