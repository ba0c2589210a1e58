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
 * @param extents the passages of the note where it is discussed, in order: what stands below its line or heading, and where
 *     the minutes take it up again under the same title. The passage of one item may lie within that of another. Empty
 *     where that is not known
 */
public record AgendaItem(String title, List<String> owners, OptionalInt minutes, SourceRef at, List<Extent> extents) {
    public AgendaItem {
        owners = List.copyOf(owners);
        extents = List.copyOf(extents);
    }

    public AgendaItem(String title, List<String> owners, OptionalInt minutes, SourceRef at) {
        this(title, owners, minutes, at, List.of());
    }

    public AgendaItem withExtents(List<Extent> found) {
        return new AgendaItem(title, owners, minutes, at, found);
    }
}
