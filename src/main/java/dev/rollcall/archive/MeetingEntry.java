package dev.rollcall.archive;

import dev.rollcall.model.Meeting;
import java.util.List;

/**
 * A meeting in its place: with an address, its people known, its facts numbered in the order of the note.
 *
 * @param address from the site's root, such as {@code community/2024-03-20/}
 * @param series slug
 * @param actions its own mentions; the tasks they belong to, {@link Archive#action} tells
 * @param projects slugs, in the order of the note, each once
 * @param topics slugs, sorted
 */
public record MeetingEntry(
        String address,
        Meeting meeting,
        String series,
        List<Present> present,
        List<ItemEntry> items,
        List<DecisionEntry> decisions,
        List<ActionMention> actions,
        List<String> projects,
        List<String> topics) {
    public MeetingEntry {
        present = List.copyOf(present);
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        projects = List.copyOf(projects);
        topics = List.copyOf(topics);
    }

    MeetingEntry withDecisions(List<DecisionEntry> linked) {
        return new MeetingEntry(address, meeting, series, present, items, linked, actions, projects, topics);
    }
}
