package dev.rollcall.search;

import dev.rollcall.search.SearchQuery.Filter;
import dev.rollcall.search.SearchQuery.Part;
import dev.rollcall.search.SearchQuery.Phrase;
import dev.rollcall.search.SearchQuery.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a query means in an archive: its words as terms. Made once for a query. */
final class Meaning {
    private final Lexicon lexicon;
    private final List<List<String>> words = new ArrayList<>();
    private final List<List<List<String>>> phrases = new ArrayList<>();
    private final List<List<List<String>>> without = new ArrayList<>();
    private final List<List<List<String>>> phrasesWithout = new ArrayList<>();
    private final Map<String, List<String>> filters = new LinkedHashMap<>();
    private final List<List<String>> filtersWithout = new ArrayList<>();
    private final List<Days> days = new ArrayList<>();
    private final Map<String, List<String>> instead = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private boolean impossible;

    /** A range of days that a document must be in, or must not be in. */
    record Days(DayRange range, boolean negated) {}

    Meaning(SearchQuery query, Lexicon lexicon) {
        this.lexicon = lexicon;

        query.wanted().forEach(this::want);
        query.unwanted().forEach(this::refuse);
        query.filters().forEach(this::filter);
        boolean onlyUnknown = words.isEmpty() && !unknown.isEmpty();
        boolean nothing = words.isEmpty()
                && Stream.of(phrases, without, phrasesWithout, filters.values(), filtersWithout, days)
                        .allMatch(Collection::isEmpty);
        impossible |= onlyUnknown || nothing;
    }

    /** For each word the terms of which a document has to have one. */
    List<List<String>> words() {
        return words;
    }

    /** For each phrase its places, for each place the terms that may stand there; an empty place is any word. */
    List<List<List<String>>> phrases() {
        return phrases;
    }

    /** Sets of words that a document must not have together. */
    List<List<List<String>>> without() {
        return without;
    }

    List<List<List<String>>> phrasesWithout() {
        return phrasesWithout;
    }

    /** For each name of a filter the terms of which a document has to have one. */
    Map<String, List<String>> filters() {
        return filters;
    }

    /** For each negated filter the terms of which a document must have none. */
    List<List<String>> filtersWithout() {
        return filtersWithout;
    }

    List<Days> days() {
        return days;
    }

    /** What was searched in the place of words that are no keys. */
    Map<String, List<String>> instead() {
        return instead;
    }

    List<String> unknown() {
        return unknown;
    }

    List<String> ignored() {
        return ignored;
    }

    /** Whether nothing can be found. */
    boolean isImpossible() {
        return impossible;
    }

    private void want(Part part) {
        if (part instanceof Phrase phrase) {
            phrases.add(places(phrase.keys()));
            impossible |= !phrase.keys().stream().allMatch(lexicon::has);
            phrase.keys().stream().map(lexicon::terms).filter(t -> !t.isEmpty()).forEach(this::add);
            return;
        }
        Terms terms = (Terms) part;
        for (int i = 0; i < terms.keys().size(); i++) {
            boolean beginning = terms.beginning() && i == terms.keys().size() - 1;
            want(terms.keys().get(i), beginning ? lexicon.expanded(terms.keys().get(i)) : List.of());
        }
    }

    /** Words of the same terms are one. */
    private void add(List<String> terms) {
        if (!words.contains(terms)) {
            words.add(terms);
        }
    }

    private void want(String key, List<String> expanded) {
        if (!expanded.isEmpty()) {
            add(terms(expanded));
        } else if (lexicon.has(key)) {
            Optional.of(lexicon.terms(key)).filter(t -> !t.isEmpty()).ifPresent(this::add);
        } else {
            List<String> nearest = lexicon.nearest(key);
            if (nearest.isEmpty()) {
                unknown.add(key);
            } else {
                instead.put(key, nearest);
                add(terms(nearest));
            }
        }
    }

    private void refuse(Part part) {
        if (part instanceof Phrase phrase) {
            if (phrase.keys().stream().allMatch(lexicon::has)) {
                phrasesWithout.add(places(phrase.keys()));
            }
            return;
        }
        Terms terms = (Terms) part;
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < terms.keys().size(); i++) {
            boolean beginning = terms.beginning() && i == terms.keys().size() - 1;
            String key = terms.keys().get(i);
            all.add(beginning ? terms(lexicon.expanded(key)) : lexicon.terms(key));
        }
        without.add(all);
    }

    private List<List<String>> places(List<String> keys) {
        return keys.stream().map(lexicon::terms).toList();
    }

    private List<String> terms(List<String> keys) {
        return keys.stream()
                .flatMap(k -> lexicon.terms(k).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void filter(Filter filter) {
        if (filter.name().equals("after") || filter.name().equals("before")) {
            DayRange.of(filter.name(), filter.value())
                    .ifPresentOrElse(
                            range -> days.add(new Days(range, filter.negated())),
                            () -> ignored.add(filter.name() + ":" + filter.value()));
            return;
        }
        String value = Folding.of(filter.value().strip().replaceAll("(?U)\\s+", "-"));
        if (!filter.name().equals("is")) {
            add(filter.name() + ":", value, filter.negated());
        } else {
            boolean kind =
                    Arrays.stream(DocumentKind.values()).anyMatch(k -> k.word().startsWith(value));
            add(kind ? FilterKeys.KIND : FilterKeys.STATE, value, filter.negated());
        }
    }

    /** Of a value that is no key, all that begin so. */
    private void add(String name, String value, boolean negated) {
        String key = name + value;
        List<String> terms = lexicon.has(key) ? lexicon.terms(key) : terms(lexicon.filters(key));
        if (negated) {
            filtersWithout.add(terms);
        } else {
            filters.merge(
                    name,
                    terms,
                    (a, b) -> Stream.concat(a.stream(), b.stream()).distinct().toList());
        }
    }
}
