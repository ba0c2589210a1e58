package dev.rollcall.search;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Map<String, List<Vocabulary.Word>> contexts = new HashMap<>();

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
     * @param filters terms that queries filter by
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
            for (Vocabulary.Term term : words.get(i).terms()) {
                places.add(term, first + i);
                tally.add(term, weight);
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
        return Stream.of(
                        Stream.of(FilterKeys.KIND + document.kind().word()),
                        Stream.of(document.state()).filter(s -> !s.isEmpty()).map(s -> FilterKeys.STATE + s),
                        Stream.of(document.series()).filter(s -> !s.isEmpty()).map(s -> FilterKeys.SERIES + s),
                        Stream.concat(document.owners().stream(), document.people().stream())
                                .map(s -> FilterKeys.PERSON + s),
                        document.projects().stream().map(s -> FilterKeys.PROJECT + s),
                        document.topics().stream().map(s -> FilterKeys.TOPIC + s),
                        document.date().stream().map(day -> FilterKeys.YEAR + day.getYear()))
                .flatMap(s -> s)
                .map(vocabulary::filter)
                .distinct()
                .toList();
    }
}
