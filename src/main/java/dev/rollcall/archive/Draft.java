package dev.rollcall.archive;

import dev.rollcall.model.Meeting;
import dev.rollcall.model.ProjectMention;
import java.util.List;

/**
 * A meeting that has its address and series but does not know its people yet.
 *
 * @param projects the mentions of the note and those by a configured name, in the order of the note
 * @param topics slugs, sorted
 */
record Draft(String address, String series, Meeting meeting, List<ProjectMention> projects, List<String> topics) {
    Draft {
        projects = List.copyOf(projects);
        topics = List.copyOf(topics);
    }
}
