package dev.rollcall.archive;

import dev.rollcall.model.ProjectMention;
import java.util.Optional;

/**
 * A mention of a project.
 *
 * @param meeting the address of the meeting where it stands
 * @param item the id of the agenda item in whose passage it stands
 */
public record ProjectUse(String meeting, ProjectMention mention, Optional<String> item) {
    /** The nearest place that has an address: the agenda item, else the meeting. */
    public String address() {
        return meeting + item.map(id -> "#" + id).orElse("");
    }
}
