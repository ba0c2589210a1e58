package dev.rollcall.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** All words of an archive: the key of each, and the terms that each key stands for. Filled by one thread, then only read. */
final class Vocabulary {
    private final Map<String, Analysis> analyses = new HashMap<>();
    private final Map<String, Map<String, Word>> words = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> filters = new HashMap<>();
    private final Map<String, SortedSet<String>> keys = new HashMap<>();
    private int[] counts = new int[1024];

    /** A term with its number, from 0 in the order in which they were learned. */
    record Term(int number, String text) {}

    /** A word as a language spells it. */
    record Word(String key, List<Term> terms) {}

    /** The words of a text in order. */
    List<Word> read(String text, String language) {
        Map<String, Word> known = words.computeIfAbsent(language, l -> new HashMap<>());
        List<Word> read = new ArrayList<>();
        Words.each(text, written -> {
            Word word = known.get(written);
            if (word == null) {
                word = learn(written, language);
                known.put(written, word);
            }
            read.add(word);
        });
        return read;
    }

    private Word learn(String written, String language) {
        Analysis analysis = analyses.computeIfAbsent(language, Analysis::new);
        List<String> terms = analysis.terms(written);
        String bare = written.substring(1 + Math.max(written.indexOf('\''), written.indexOf('\u2019')));
        if (bare.length() < written.length()
                && !terms.isEmpty()
                && analysis.terms(bare).equals(terms)) {
            terms.forEach(term -> add(Folding.of(bare), term)); // l'arbre is arbre to the language
        }
        String key = Folding.of(written);
        keys.computeIfAbsent(key, k -> new TreeSet<>()).addAll(terms);
        return new Word(
                key, terms.stream().distinct().map(t -> new Term(number(t), t)).toList());
    }

    /** Tells that a document has this term. */
    void seen(Term term) {
        if (term.number() >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * term.number());
        }
        counts[term.number()]++;
    }

    /** Tells that a document has this filter. */
    void seen(String filter) {
        filters.merge(filter, 1, Integer::sum);
    }

    /** All filters that any document has. */
    Set<String> filters() {
        return filters.keySet();
    }

    /** In how many documents a term or filter was seen. */
    int documents(String term) {
        Integer number = numbers.get(term);
        return FilterKeys.is(term)
                ? filters.getOrDefault(term, 0)
                : number == null || number >= counts.length ? 0 : counts[number];
    }

    private int number(String term) {
        return numbers.computeIfAbsent(term, t -> numbers.size());
    }

    /** A further key of a term. */
    void add(String key, String term) {
        keys.computeIfAbsent(key, k -> new TreeSet<>()).add(term);
    }

    /** The terms of each key; empty for a word that its language leaves out. */
    Map<String, SortedSet<String>> keys() {
        return keys;
    }
}
