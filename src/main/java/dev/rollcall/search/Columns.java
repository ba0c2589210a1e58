package dev.rollcall.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What facets count: of each document its kind, year, series, people, projects and topics. */
final class Columns {
    private final Map<String, Integer> people = new TreeMap<>();
    private final Map<String, Integer> projects = new TreeMap<>();
    private final Map<String, Integer> topics = new TreeMap<>();
    private final Map<String, Integer> series;
    private final Bytes out = new Bytes();

    /** @param series numbers by slug */
    Columns(Catalog catalog, List<SearchDocument> documents, Map<String, Integer> series) {
        this.series = series;
        names(people, catalog.people());
        names(projects, catalog.projects());
        names(topics, catalog.topics());
        List<SearchDocument> group = new ArrayList<>();
        for (SearchDocument document : documents) {
            if (!group.isEmpty() && !key(group.get(0)).equals(key(document))) {
                add(group);
                group.clear();
            }
            group.add(document);
        }
        if (!group.isEmpty()) {
            add(group);
        }
    }

    private void names(Map<String, Integer> numbers, List<Catalog.Named> entries) {
        out.number(entries.size());
        Map<String, String> sorted = entries.stream()
                .collect(Collectors.toMap(Catalog.Named::slug, Catalog.Named::title, (a, b) -> a, TreeMap::new));
        sorted.forEach((slug, title) -> {
            numbers.put(slug, numbers.size());
            out.text(slug).text(title);
        });
    }

    private static String key(SearchDocument document) {
        return document.date().isEmpty() ? "" : document.page();
    }

    private void add(List<SearchDocument> group) {
        SearchDocument whole = group.get(0);
        out.number(group.size());
        out.number(whole.date().map(d -> d.getYear()).orElse(0));
        out.number(series.getOrDefault(whole.series(), 0));
        list(people, whole.people());
        list(topics, whole.topics());
        group.forEach(document -> add(document, whole));
    }

    private void add(SearchDocument document, SearchDocument whole) {
        boolean present = document.people().equals(whole.people());
        boolean about = document.topics().equals(whole.topics());
        List<String> own = new ArrayList<>(document.owners());
        if (present) {
            own.removeAll(whole.people());
        } else {
            own.addAll(document.people());
        }
        List<String> ownTopics = about ? List.of() : document.topics();
        boolean more = !own.isEmpty() || !document.projects().isEmpty() || !ownTopics.isEmpty();
        out.number(8 * document.kind().number() + (present ? 4 : 0) + (about ? 2 : 0) + (more ? 1 : 0));
        if (more) {
            list(people, own);
            list(projects, document.projects());
            list(topics, ownTopics);
        }
    }

    private void list(Map<String, Integer> numbers, List<String> slugs) {
        TreeSet<Integer> known = slugs.stream()
                .filter(numbers::containsKey)
                .map(numbers::get)
                .collect(Collectors.toCollection(TreeSet::new));
        out.number(known.size());
        int last = 0;
        for (int number : known) {
            out.number(number - last);
            last = number;
        }
    }

    byte[] content() {
        return out.toArray();
    }
}
