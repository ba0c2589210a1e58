package dev.rollcall.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has the rare words of an action, or refers to the same issue, so that not everything need be compared. It knows beforehand
 * what will be looked for, and holds nothing else.
 */
final class WordIndex<T> {
    private static final int MOST_OF_ONE_WORD = 40;

    private final Map<String, Set<T>> byWord = new HashMap<>();

    /** @param wanted all {@linkplain WeighedWords#telling telling} words that it will be asked for */
    WordIndex(Collection<List<String>> wanted) {
        wanted.forEach(words -> words.forEach(w -> byWord.put(w, Set.of())));
    }

    void add(ActionWords words, T entry) {
        for (String word : words.words()) {
            put(word, entry);
        }
        for (String reference : words.references()) {
            put(WeighedWords.sign(reference), entry);
        }
    }

    private void put(String word, T entry) {
        Set<T> entries = byWord.get(word);
        if (entries == null) {
            return;
        }
        if (entries.isEmpty()) {
            entries = new LinkedHashSet<>();
            byWord.put(word, entries);
        }
        if (entries.size() < MOST_OF_ONE_WORD) {
            entries.add(entry);
        }
    }

    /** Entries that share one of these words, those of the first word first. */
    Set<T> near(List<String> telling) {
        Set<T> near = new LinkedHashSet<>();
        telling.forEach(w -> near.addAll(byWord.getOrDefault(w, Set.of())));
        return near;
    }
}
