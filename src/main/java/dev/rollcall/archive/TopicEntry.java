package dev.rollcall.archive;

import java.util.List;

/**
 * What meetings were about: tags of the notes and topics of the settings, merged by slug.
 *
 * @param description may be empty
 * @param meetings addresses, oldest first
 */
public record TopicEntry(String slug, String title, String description, List<String> meetings) {
    public TopicEntry {
        meetings = List.copyOf(meetings);
    }
}
