package dev.rollcall.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How much a word tells: much where few actions of the archive have it. */
final class WordWeights {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final double rarest;

    WordWeights(Collection<ActionWords> different) {
        double all = different.size();
        different.forEach(w -> new HashSet<>(w.words()).forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.forEach((word, count) -> weights.put(word, Math.log(2 + all / count)));
        rarest = Math.log(2 + all);
    }

    double of(String word) {
        return weights.getOrDefault(word, rarest);
    }

    int count(String word) {
        return counts.getOrDefault(word, 0);
    }
}
