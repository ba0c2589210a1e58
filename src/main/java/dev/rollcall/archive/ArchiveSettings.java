package dev.rollcall.archive;

import dev.rollcall.people.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the archive is told from outside.
 *
 * @param series by folder, last folder name or slug, in the order in which they are to be shown
 * @param projects by {@code owner/name}
 * @param topics by slug
 * @param people whom the notes mean, as far as somebody said so
 * @param repository {@code owner/name} that a bare {@code #12} belongs to
 */
public record ArchiveSettings(
        Map<String, Named> series,
        Map<String, NamedProject> projects,
        Map<String, NamedTopic> topics,
        People people,
        Optional<String> repository) {
    public ArchiveSettings(
            Map<String, Named> series,
            Map<String, NamedProject> projects,
            Map<String, NamedTopic> topics,
            People people) {
        this(series, projects, topics, people, Optional.empty());
    }

    /** A title and a description; the description may be empty. */
    public record Named(Optional<String> title, String description) {}

    /** A project with the names by which notes call it. */
    public record NamedProject(Named named, List<String> aliases) {}

    /** A topic with the words that make a meeting belong to it. */
    public record NamedTopic(Named named, List<String> words) {}

    public static ArchiveSettings none() {
        return new ArchiveSettings(Map.of(), Map.of(), Map.of(), People.none());
    }
}
