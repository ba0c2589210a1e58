package dev.rollcall.archive;

import dev.rollcall.archive.ArchiveSettings.Named;
import dev.rollcall.archive.ArchiveSettings.NamedTopic;
import dev.rollcall.model.Meeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What meetings are about: the tags of their notes, and the topics of the settings by their words. */
final class TopicFinder {
    private static final Set<String> SAYS_NOTHING =
            Set.of("meeting", "meetings", "meeting-notes", "meeting-minutes", "minutes", "note", "notes");

    private final Map<String, NamedTopic> named = new TreeMap<>();
    /** What topics are spoken of by, under its first word. */
    private final Map<String, List<Phrase>> spoken = new HashMap<>();

    private final Map<String, String> titles = new TreeMap<>();

    private record Phrase(String slug, List<String> words) {}

    TopicFinder(Map<String, NamedTopic> settings, List<Meeting> meetings) {
        settings.forEach((key, topic) -> named.putIfAbsent(Slug.of(key), topic));
        named.forEach((slug, topic) -> topic.words().forEach(text -> speak(slug, Words.of(text))));
        named.forEach((slug, topic) -> topic.named().title().ifPresent(t -> titles.putIfAbsent(slug, t)));
        meetings.stream()
                .flatMap(m -> tags(m).stream())
                .sorted()
                .forEach(tag -> titles.putIfAbsent(Slug.of(tag), tag.strip()));
        named.keySet().forEach(slug -> titles.putIfAbsent(slug, slug.replace('-', ' ')));
    }

    /** The slugs of a meeting's topics, sorted. */
    List<String> of(Meeting meeting) {
        SortedSet<String> slugs = new TreeSet<>();
        tags(meeting).forEach(t -> slugs.add(Slug.of(t)));
        slugs.addAll(in(meeting.title()));
        Statement.of(meeting).forEach(s -> slugs.addAll(in(s.text())));
        return List.copyOf(slugs);
    }

    /** The tags that say what it was about, not only that it is a meeting; unless the settings make a topic of that. */
    private List<String> tags(Meeting meeting) {
        return meeting.topics().stream()
                .filter(t -> named.containsKey(Slug.of(t)) || !SAYS_NOTHING.contains(Slug.of(t)))
                .toList();
    }

    private void speak(String slug, List<String> words) {
        if (!words.isEmpty()) {
            spoken.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Phrase(slug, words));
        }
    }

    /** The slugs of the configured topics that a text speaks of, sorted. */
    List<String> in(String text) {
        if (spoken.isEmpty()) {
            return List.of();
        }
        List<String> words = Words.of(text);
        SortedSet<String> slugs = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : spoken.getOrDefault(words.get(i), List.of())) {
                int end = i + phrase.words.size();
                if (end <= words.size() && words.subList(i, end).equals(phrase.words)) {
                    slugs.add(phrase.slug);
                }
            }
        }
        return List.copyOf(slugs);
    }

    /** The register: every topic of the settings or of a meeting, sorted by title. */
    List<TopicEntry> register(List<MeetingEntry> meetings) {
        Map<String, List<String>> addresses = new TreeMap<>();
        named.keySet().forEach(slug -> addresses.put(slug, new ArrayList<>()));
        meetings.forEach(m -> m.topics()
                .forEach(t ->
                        addresses.computeIfAbsent(t, k -> new ArrayList<>()).add(m.address())));
        return addresses.entrySet().stream()
                .map(e -> entry(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((TopicEntry t) -> t.title().toLowerCase(Locale.ROOT))
                        .thenComparing(TopicEntry::slug))
                .toList();
    }

    private TopicEntry entry(String slug, List<String> meetings) {
        String description = Optional.ofNullable(named.get(slug))
                .map(NamedTopic::named)
                .map(Named::description)
                .orElse("");
        return new TopicEntry(slug, titles.getOrDefault(slug, slug), description, meetings);
    }
}
