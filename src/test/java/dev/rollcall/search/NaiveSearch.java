package dev.rollcall.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the index format says of queries, done by looking at every document; for words that are their own terms, and that
 * the archive has.
 */
final class NaiveSearch {
    private final Map<String, String> contexts;
    private final List<SearchDocument> documents;
    private final Impacts impacts;
    private final List<Map<String, Integer>> counts;

    /**
     * A query, taken apart.
     *
     * @param words for each the keys that stand for it
     * @param conditions all else that a document has to fulfil
     */
    record Asked(String text, List<Collection<String>> words, List<Predicate<SearchDocument>> conditions) {}

    NaiveSearch(Catalog catalog, List<SearchDocument> documents) {
        this.documents = documents;
        this.impacts = new Impacts(documents);
        this.contexts = Stream.of(catalog.people(), catalog.projects(), catalog.series())
                .flatMap(List::stream)
                .collect(Collectors.toMap(Catalog.Named::slug, Catalog.Named::names));
        this.counts = documents.stream().map(this::counts).toList();
    }

    /** The words of a text that has letters, digits and spaces only. */
    static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** How often each word counts in a document. */
    private Map<String, Integer> counts(SearchDocument document) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        words(document.title()).forEach(w -> counts.merge(w, 5, Integer::sum));
        words(document.text()).forEach(w -> counts.merge(w, 1, Integer::sum));
        for (String owner : document.owners()) {
            names(owner).forEach(w -> counts.merge(w, 3, Integer::sum));
        }
        if (document.kind() == DocumentKind.MEETING) {
            document.date()
                    .map(day -> new TreeSet<>(words(day + " " + day.getMonth())))
                    .orElseThrow()
                    .forEach(w -> counts.merge(w, 1, Integer::sum));
        }
        return counts;
    }

    private Collection<String> names(String slug) {
        return new TreeSet<>(words(contexts.getOrDefault(slug, "")));
    }

    /** The facts of a document, by the names of which it is found, too. */
    private static List<String> facts(SearchDocument document) {
        return Stream.of(
                        document.owners().stream(),
                        document.people().stream(),
                        document.projects().stream(),
                        Stream.of(document.series()),
                        document.date().stream().map(d -> Integer.toString(d.getYear())))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    private boolean names(String fact, Collection<String> keys) {
        boolean year = keys.contains(fact);
        return year || names(fact).stream().anyMatch(keys::contains);
    }

    private boolean says(int document, Collection<String> keys) {
        return keys.stream().anyMatch(counts.get(document)::containsKey);
    }

    boolean says(SearchDocument document, String key) {
        return says(documents.indexOf(document), List.of(key));
    }

    static boolean says(SearchDocument document, List<String> phrase) {
        return Stream.concat(Stream.of(document.title()), document.text().lines())
                .map(NaiveSearch::words)
                .anyMatch(line -> java.util.Collections.indexOfSubList(line, phrase) >= 0);
    }

    static boolean isIn(SearchDocument document, LocalDate from, LocalDate until) {
        return document.date()
                .filter(d -> !d.isBefore(from) && d.isBefore(until))
                .isPresent();
    }

    /** All keys of words that begin so. */
    Collection<String> beginning(String beginning) {
        return Stream.of(
                        counts.stream().flatMap(c -> c.keySet().stream()),
                        documents.stream().flatMap(d -> facts(d).stream()).flatMap(f -> names(f).stream()),
                        documents.stream().flatMap(d -> d.date().stream()).map(d -> Integer.toString(d.getYear())))
                .flatMap(s -> s)
                .filter(w -> w.startsWith(beginning))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The scores of what is found, by address. */
    Map<String, Float> found(Asked asked) {
        Map<Collection<String>, Collection<String>> different = new LinkedHashMap<>();
        asked.words().forEach(keys -> different.putIfAbsent(terms(keys), keys));
        Asked once = new Asked(asked.text(), List.copyOf(different.values()), asked.conditions());
        Map<String, Float> every = found(once, true);
        return every.isEmpty() && different.size() > 1 ? found(once, false) : every;
    }

    /** What stands for a word: the words themselves, and the facts that have such names. */
    private Collection<String> terms(Collection<String> keys) {
        Stream<String> said = keys.stream().filter(k -> counts.stream().anyMatch(c -> c.containsKey(k)));
        Stream<String> named = documents.stream()
                .flatMap(d -> facts(d).stream())
                .filter(f -> names(f, keys))
                .map(f -> "fact " + f);
        return Stream.concat(said, named).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Float> found(Asked asked, boolean every) {
        boolean anySaid = asked.words().stream()
                .anyMatch(w -> IntStream.range(0, documents.size()).anyMatch(d -> says(d, w)));
        Map<String, Float> found = new LinkedHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            int number = i;
            SearchDocument document = documents.get(i);
            List<Float> scores = asked.words().stream()
                    .flatMap(w -> score(number, w).stream())
                    .toList();
            boolean enough = every
                    ? scores.size() == asked.words().size()
                    : !scores.isEmpty() || asked.words().isEmpty();
            boolean said = !anySaid || asked.words().stream().anyMatch(w -> says(number, w));
            if (enough && said && asked.conditions().stream().allMatch(c -> c.test(document))) {
                found.put(document.address(), (float)
                        scores.stream().mapToDouble(s -> s).sum());
            }
        }
        return found;
    }

    private Optional<Float> score(int number, Collection<String> keys) {
        SearchDocument document = documents.get(number);
        int said = keys.stream()
                .mapToInt(k -> Math.toIntExact(
                        counts.stream().filter(c -> c.containsKey(k)).count()))
                .max()
                .orElse(0);
        List<Float> scores = new ArrayList<>();
        for (String key : keys) {
            Optional.ofNullable(counts.get(number).get(key))
                    .map(count -> impacts.code(count, Impacts.length(document)))
                    .ifPresent(code -> scores.add(idf(said) * impacts.weights()[code]));
        }
        List<String> named =
                facts(document).stream().filter(f -> names(f, keys)).toList();
        if (!named.isEmpty()) {
            scores.add(idf(said > 0 ? said : mostNamed(keys)) * impacts.weights()[0]);
        }
        return scores.stream().max(Float::compare);
    }

    /** In how many documents the most common of the facts is that have such a name. */
    private int mostNamed(Collection<String> keys) {
        Map<String, Long> documentsByFact = documents.stream()
                .flatMap(d -> facts(d).stream().filter(f -> names(f, keys)))
                .collect(Collectors.groupingBy(f -> f, Collectors.counting()));
        return documentsByFact.values().stream()
                .mapToInt(Math::toIntExact)
                .max()
                .orElse(0);
    }

    private float idf(int n) {
        return (float) Math.log(1 + (documents.size() - n + 0.5) / (n + 0.5));
    }
}
