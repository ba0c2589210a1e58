package dev.rollcall.search;

import dev.rollcall.archive.Archive;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What documents refer to by slug, with the names under which people look for it; each list sorted by title, the years
 * ascending.
 */
public record Catalog(
        List<Named> people, List<Named> projects, List<Named> topics, List<Named> series, List<Integer> years) {
    public Catalog {
        people = List.copyOf(people);
        projects = List.copyOf(projects);
        topics = List.copyOf(topics);
        series = List.copyOf(series);
        years = List.copyOf(years);
    }

    /**
     * Somebody or something.
     *
     * @param title as pages show it
     * @param words other names, such as a handle; may be empty
     */
    public record Named(String slug, String title, String words) {
        String names() {
            return words.isEmpty() ? title : title + " " + words;
        }
    }

    /** That of an archive. */
    public static Catalog of(Archive archive) {
        return new Catalog(
                archive.people().stream()
                        .map(p -> new Named(p.slug(), p.name(), p.handle().orElse("")))
                        .toList(),
                archive.projects().stream()
                        .map(p -> new Named(p.slug(), p.title(), p.slug()))
                        .toList(),
                archive.topics().stream()
                        .map(t -> new Named(t.slug(), t.title(), ""))
                        .toList(),
                archive.series().stream()
                        .map(s -> new Named(s.slug(), s.title(), ""))
                        .toList(),
                archive.meetings().stream()
                        .map(m -> m.meeting().date().getYear())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The same without what none of these documents refers to. */
    public Catalog within(List<SearchDocument> documents) {
        Set<String> slugs = new HashSet<>();
        documents.forEach(d -> {
            slugs.addAll(d.owners());
            slugs.addAll(d.people());
            slugs.addAll(d.projects());
            slugs.addAll(d.topics());
        });
        return new Catalog(within(people, slugs), within(projects, slugs), within(topics, slugs), series, years);
    }

    private static List<Named> within(List<Named> all, Set<String> slugs) {
        return all.stream().filter(n -> slugs.contains(n.slug())).toList();
    }
}
