package dev.rollcall.search;

import java.util.List;

/** The keys of filters: terms that stand in the same lexicon as words, which never hold a colon but between digits. */
final class FilterKeys {
    static final String KIND = "kind:";
    static final String STATE = "state:";
    static final String SERIES = "series:";
    static final String PERSON = "person:";
    static final String PROJECT = "project:";
    static final String TOPIC = "topic:";
    static final String YEAR = "year:";
    private static final List<String> PREFIXES = List.of(KIND, STATE, SERIES, PERSON, PROJECT, TOPIC, YEAR);

    private FilterKeys() {}

    static boolean is(String key) {
        return key.indexOf(':') > 0 && PREFIXES.stream().anyMatch(key::startsWith);
    }

    /**
     * Every key under which a filter is found: its slug and each word of its slug and name; and each word of a name by itself,
     * since what stands in a meeting with somebody is found by their name, too, besides other words.
     */
    static void add(Catalog catalog, Vocabulary vocabulary, String language) {
        catalog.people().forEach(p -> add(vocabulary, PERSON, p));
        catalog.people().forEach(p -> context(vocabulary, PERSON + p.slug(), p.names(), language));
        catalog.projects().forEach(p -> add(vocabulary, PROJECT, p));
        catalog.projects().forEach(p -> context(vocabulary, PROJECT + p.slug(), p.names(), language));
        catalog.series().forEach(s -> add(vocabulary, SERIES, s));
        catalog.series().forEach(s -> context(vocabulary, SERIES + s.slug(), s.names(), language));
        catalog.topics().forEach(t -> add(vocabulary, TOPIC, t));
        catalog.years().forEach(y -> context(vocabulary, YEAR + y, y.toString(), language));
    }

    /** The filters that only documents know. */
    static void add(Vocabulary vocabulary) {
        vocabulary.filters().stream()
                .filter(f -> f.startsWith(KIND) || f.startsWith(STATE))
                .forEach(f -> vocabulary.add(f, f));
    }

    private static void add(Vocabulary vocabulary, String prefix, Catalog.Named named) {
        String term = Folding.of(prefix + named.slug());
        vocabulary.add(term, term);
        vocabulary.add(Folding.of(prefix + named.title().strip().replaceAll("\\s+", "-")), term);
        Words.of(named.slug() + " " + named.names()).forEach(word -> vocabulary.add(prefix + Folding.of(word), term));
    }

    private static void context(Vocabulary vocabulary, String filter, String words, String language) {
        vocabulary.read(words, language).stream()
                .filter(w -> !w.terms().isEmpty())
                .forEach(w -> vocabulary.add(w.key(), Folding.of(filter)));
    }
}
