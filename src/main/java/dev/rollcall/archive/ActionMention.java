package dev.rollcall.archive;

import dev.rollcall.model.ActionItem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A place where a note lists a task.
 *
 * @param id its anchor on the page of its meeting, such as {@code a1}
 * @param meeting the address of the meeting
 * @param date its day
 * @param item the id of the agenda item that it belongs to, where it stands in the passage of one
 */
public record ActionMention(String id, String meeting, LocalDate date, ActionItem action, Optional<String> item) {
    /** The address of the meeting with the anchor, from the site's root. */
    public String address() {
        return meeting + "#" + id;
    }
}
