package dev.rollcall.archive;

import dev.rollcall.model.AgendaItem;
import java.util.List;

/**
 * An agenda item with its anchor on the page of its meeting.
 *
 * @param id such as {@code i1}
 */
public record ItemEntry(String id, String meeting, AgendaItem item, List<Owner> owners) {
    public ItemEntry {
        owners = List.copyOf(owners);
    }

    /** The address of the meeting with the anchor, from the site's root. */
    public String address() {
        return meeting + "#" + id;
    }
}
