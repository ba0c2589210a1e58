package dev.rollcall.archive;

import java.util.List;

/**
 * A row of meetings that belong together.
 *
 * @param slug the first part of the addresses of its meetings; may hold {@code /}
 * @param description may be empty
 * @param meetings addresses, oldest first
 */
public record SeriesEntry(String slug, String title, String description, List<String> meetings) {
    public SeriesEntry {
        meetings = List.copyOf(meetings);
    }
}
