package dev.rollcall.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All words of an archive: the key of each, and the terms that each key stands for. Filled by one thread, then only read. */
final class Vocabulary {
    private final Map<String, Analysis> analyses = new HashMap<>();
    private final Map<String, Map<String, Word>> words = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();
    private final SortedMap<String, SortedSet<String>> keys = new TreeMap<>();

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
        List<String> terms = analyses.computeIfAbsent(language, Analysis::new).terms(written);
        String key = Folding.of(written);
        keys.computeIfAbsent(key, k -> new TreeSet<>()).addAll(terms);
        return new Word(
                key, terms.stream().distinct().map(t -> new Term(number(t), t)).toList());
    }

    /** Tells that a document has this term. */
    void seen(String term) {
        documents.merge(term, 1, Integer::sum);
    }

    /** All terms that any document has. */
    Set<String> seen() {
        return documents.keySet();
    }

    /** In how many documents a term was seen. */
    int documents(String term) {
        return documents.getOrDefault(term, 0);
    }

    private int number(String term) {
        return numbers.computeIfAbsent(term, t -> numbers.size());
    }

    /** A key that is no word. */
    void add(String key, String term) {
        keys.computeIfAbsent(key, k -> new TreeSet<>()).add(term);
    }

    /** The terms of each key; empty for a word that its language leaves out. */
    SortedMap<String, SortedSet<String>> keys() {
        return keys;
    }
}
