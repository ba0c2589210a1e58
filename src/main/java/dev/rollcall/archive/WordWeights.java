package dev.rollcall.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How much a word tells: much where few actions of the archive have it. */
final class WordWeights {
    private final Map<String, Integer> counts = new HashMap<>();
    private final int all;

    WordWeights(Collection<ActionWords> different) {
        this.all = different.size();
        different.forEach(w -> new HashSet<>(w.words()).forEach(word -> counts.merge(word, 1, Integer::sum)));
    }

    double of(String word) {
        return Math.log(2.0 + (double) all / Math.max(1, counts.getOrDefault(word, 1)));
    }

    int count(String word) {
        return counts.getOrDefault(word, 0);
    }
}
