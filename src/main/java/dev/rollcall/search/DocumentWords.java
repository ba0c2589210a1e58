package dev.rollcall.search;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads documents as words. Not for several threads. */
final class DocumentWords {
    static final int TITLE = 5;
    private static final int OWNER = 3;
    private static final int AFTER_TITLE = 2;
    private static final int BETWEEN_LINES = 2;

    private final Map<String, String> names;
    private final Vocabulary vocabulary;
    private final String language;
    private final Tally tally = new Tally();
    private final Places places = new Places();
    private final Tally filters = new Tally();
    private final Map<String, List<Vocabulary.Word>> contexts = new HashMap<>();
    private List<String> lastPeople = List.of();
    private List<Vocabulary.Term> lastPresent = List.of();

    /** @param language of documents that have none of their own */
    DocumentWords(Catalog catalog, Vocabulary vocabulary, String language) {
        this.names = catalog.people().stream()
                .collect(Collectors.toUnmodifiableMap(Catalog.Named::slug, Catalog.Named::names));
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /**
     * A document as the index sees it.
     *
     * @param tally how often each term counts; holds until the next document is read
     * @param places of the words of title and text; holds until then, too
     * @param filters terms that queries filter by, each once; hold until then, too
     */
    record Read(Tally tally, Places places, List<Vocabulary.Term> filters) {}

    Read read(SearchDocument document) {
        String own = document.language().isEmpty() ? language : document.language();
        tally.clear();
        places.clear();
        List<Vocabulary.Word> title = vocabulary.read(document.title(), own);
        take(title, 0, TITLE);
        int next = title.size() - 1 + AFTER_TITLE;
        for (String line : document.text().split("\n", -1)) {
            List<Vocabulary.Word> words = vocabulary.read(line, own);
            take(words, next, 1);
            next += words.isEmpty() ? 0 : words.size() - 1 + BETWEEN_LINES;
        }
        document.owners().forEach(slug -> count(person(slug), OWNER));
        if (document.kind() == DocumentKind.MEETING) {
            document.date().ifPresent(day -> count(day(day), 1));
        }
        return new Read(tally, places, filters(document));
    }

    private void take(List<Vocabulary.Word> words, int first, int weight) {
        for (int i = 0; i < words.size(); i++) {
            List<Vocabulary.Term> terms = words.get(i).terms();
            for (int t = 0; t < terms.size(); t++) { // nearly always one
                places.add(terms.get(t), first + i);
                tally.add(terms.get(t), weight);
            }
        }
    }

    private void count(List<Vocabulary.Word> words, int weight) {
        for (Vocabulary.Word word : words) {
            for (Vocabulary.Term term : word.terms()) {
                tally.add(term, weight);
            }
        }
    }

    private List<Vocabulary.Word> person(String slug) {
        return words("person " + slug, names.getOrDefault(slug, ""));
    }

    private List<Vocabulary.Word> day(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return words("day " + day, day + " " + month);
    }

    private List<Vocabulary.Word> words(String name, String text) {
        List<Vocabulary.Word> known = contexts.get(name);
        if (known == null) {
            known = vocabulary.read(text, language).stream().distinct().toList();
            contexts.put(name, known);
        }
        return Objects.requireNonNull(known);
    }

    private List<Vocabulary.Term> filters(SearchDocument document) {
        filters.clear();
        filter(FilterKeys.KIND, document.kind().word());
        filter(FilterKeys.STATE, document.state());
        filter(FilterKeys.SERIES, document.series());
        document.owners().forEach(slug -> filter(FilterKeys.PERSON, slug));
        present(document.people()).forEach(person -> filters.add(person, 1));
        document.projects().forEach(slug -> filter(FilterKeys.PROJECT, slug));
        document.topics().forEach(slug -> filter(FilterKeys.TOPIC, slug));
        document.date().ifPresent(day -> filter(FilterKeys.YEAR, String.valueOf(day.getYear())));
        return filters.terms();
    }

    private void filter(String kind, String what) {
        if (!what.isEmpty()) {
            filters.add(vocabulary.filter(kind + what), 1);
        }
    }

    /** All documents of a meeting have the same people, and come one after the other. */
    private List<Vocabulary.Term> present(List<String> people) {
        if (!people.equals(lastPeople)) {
            lastPresent = people.stream()
                    .map(slug -> vocabulary.filter(FilterKeys.PERSON + slug))
                    .toList();
            lastPeople = people;
        }
        return lastPresent;
    }
}
