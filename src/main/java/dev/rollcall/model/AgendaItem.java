package dev.rollcall.model;

import dev.rollcall.source.SourceRef;
import java.util.List;
import java.util.OptionalInt;

/**
 * A point of the agenda that a meeting discussed.
 *
 * @param title in the note's words, without owner, duration or check box
 * @param owners who brought it, as written: names, initials or handles without {@code @}
 * @param minutes how long it was planned to take; the upper bound of a range
 */
public record AgendaItem(String title, List<String> owners, OptionalInt minutes, SourceRef at) {
    public AgendaItem {
        owners = List.copyOf(owners);
    }
}
