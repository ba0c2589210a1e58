package dev.rollcall.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has the rare words of an action, or refers to the same issue, so that not everything need be compared. */
final class WordIndex<T> {
    private static final int RAREST = 6;
    private static final int MOST_OF_ONE_WORD = 40;

    private final WordWeights weights;
    private final Map<String, Set<T>> byWord = new HashMap<>();

    WordIndex(WordWeights weights) {
        this.weights = weights;
    }

    void add(ActionWords words, T entry) {
        words.words().forEach(w -> put(w, entry));
        words.references().forEach(r -> put("#" + r, entry));
    }

    private void put(String word, T entry) {
        Set<T> entries = byWord.computeIfAbsent(word, w -> new LinkedHashSet<>());
        if (entries.size() < MOST_OF_ONE_WORD) {
            entries.add(entry);
        }
    }

    /** Entries that share a reference or one of the rarest words. */
    Set<T> near(ActionWords words) {
        List<String> rarest = new ArrayList<>(new LinkedHashSet<>(words.words()));
        rarest.sort(Comparator.comparingInt(weights::count).thenComparing(Comparator.naturalOrder()));
        Set<T> near = new LinkedHashSet<>();
        words.references().stream().sorted().forEach(r -> near.addAll(byWord.getOrDefault("#" + r, Set.of())));
        rarest.stream().limit(RAREST).forEach(w -> near.addAll(byWord.getOrDefault(w, Set.of())));
        return near;
    }
}
