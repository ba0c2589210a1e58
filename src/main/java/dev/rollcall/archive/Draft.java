package dev.rollcall.archive;

import dev.rollcall.model.Meeting;
import dev.rollcall.model.ProjectMention;
import java.util.List;
import java.util.Map;

/**
 * A meeting that has its address and series but does not know its people yet.
 *
 * @param anchors of its facts by their place in the note, such as {@code d1}
 * @param projects the mentions of the note and those by a configured name, in the order of the note
 * @param topics slugs, sorted
 */
record Draft(
        String address,
        String series,
        Meeting meeting,
        Map<String, String> anchors,
        List<ProjectMention> projects,
        List<String> topics) {
    Draft {
        anchors = Map.copyOf(anchors);
        projects = List.copyOf(projects);
        topics = List.copyOf(topics);
    }

    /** The anchor of the fact at a place in the note, such as {@code d1}. */
    String anchor(String place) {
        return anchors.getOrDefault(place, place);
    }
}
