package dev.rollcall.permalink;

import java.util.List;
import java.util.Map;

/**
 * Where everything is: answers in the order of what was asked.
 *
 * @param meetings addresses
 * @param anchors for each meeting, of each fact by its place in the note, such as {@code d1}
 * @param pages addresses
 * @param ledger what the ledger holds of them then, those that are no longer there among them
 */
public record Placement(List<String> meetings, List<Map<String, String>> anchors, List<String> pages, Ledger ledger) {
    public Placement {
        meetings = List.copyOf(meetings);
        anchors = List.copyOf(anchors);
        pages = List.copyOf(pages);
    }
}
