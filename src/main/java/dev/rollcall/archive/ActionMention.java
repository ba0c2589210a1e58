package dev.rollcall.archive;

import dev.rollcall.model.ActionItem;

/**
 * A place where a note lists a task.
 *
 * @param id its anchor on the page of its meeting, such as {@code a1}
 * @param meeting the address of the meeting
 */
public record ActionMention(String id, String meeting, ActionItem action) {
    /** The address of the meeting with the anchor, from the site's root. */
    public String address() {
        return meeting + "#" + id;
    }
}
