package dev.rollcall.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** All words of an archive: the key of each, and the terms that each key stands for. Filled by one thread, then only read. */
final class Vocabulary {
    private final Map<String, Analysis> analyses = new HashMap<>();
    private final Map<String, Spellings> words = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Term> filters = new HashMap<>();
    private final Map<String, SortedSet<String>> keys = new HashMap<>();

    /** A term with its number, from 0 in the order in which they were learned. */
    record Term(int number, String text) {}

    /** A word as a language spells it. */
    record Word(String key, List<Term> terms) {}

    /** The words of a text in order. */
    List<Word> read(String text, String language) {
        Spellings known = words.computeIfAbsent(language, l -> new Spellings());
        List<Word> read = new ArrayList<>();
        Words.each(text, (of, from, end) -> {
            Word word = known.get(of, from, end);
            if (word == null) {
                String written = new String(of, from, end - from);
                word = learn(written, language);
                known.put(written, word);
            }
            read.add(word);
        });
        return read;
    }

    private Word learn(String written, String language) {
        Analysis analysis = analyses.computeIfAbsent(language, Analysis::new);
        List<String> found = analysis.terms(written);
        String bare = written.substring(1 + Math.max(written.indexOf('\''), written.indexOf('\u2019')));
        if (bare.length() < written.length()
                && !found.isEmpty()
                && analysis.terms(bare).equals(found)) {
            found.forEach(term -> add(Folding.of(bare), term)); // l'arbre is arbre to the language
        }
        String key = Folding.of(written);
        keys.computeIfAbsent(key, k -> new TreeSet<>()).addAll(found);
        return new Word(
                key, List.copyOf(found.stream().distinct().map(this::term).toList()));
    }

    /** The term of a filter, such as {@code person:wenli}. */
    Term filter(String filter) {
        Term known = filters.get(filter);
        if (known == null) {
            known = term(Folding.of(filter));
            filters.put(filter, known);
        }
        return known;
    }

    /** All filters that any document has. */
    List<String> filters() {
        return filters.values().stream().map(Term::text).distinct().sorted().toList();
    }

    private Term term(String text) {
        return terms.computeIfAbsent(text, t -> new Term(terms.size(), t));
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
