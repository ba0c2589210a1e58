package dev.rollcall.archive;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two decisions of which one takes the place of the other.
 *
 * @param own that of the note that says so
 */
record DecisionPair(DecisionEntry own, DecisionEntry other) {
    private static final int SHORTEST_WORD = 4;

    /** The two that share most words, unless other two share as many. */
    static Optional<DecisionPair> best(List<DecisionEntry> own, List<DecisionEntry> others) {
        List<DecisionPair> all =
                others.stream().flatMap(x -> all(own, x).stream()).toList();
        if (all.size() < 2) {
            return all.stream().findFirst();
        }
        int most = all.stream().mapToInt(DecisionPair::shared).max().orElse(0);
        List<DecisionPair> best = all.stream().filter(p -> p.shared() == most).toList();
        return most > 0 && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** With the first of those that share most words, be it none. */
    static Optional<DecisionPair> first(List<DecisionEntry> own, DecisionEntry other) {
        // sorting keeps the order of the note among equals
        return all(own, other).stream()
                .sorted(Comparator.comparingInt(DecisionPair::shared).reversed())
                .findFirst();
    }

    private static List<DecisionPair> all(List<DecisionEntry> own, DecisionEntry other) {
        return own.stream()
                .filter(o -> !o.equals(other))
                .map(o -> new DecisionPair(o, other))
                .toList();
    }

    private int shared() {
        Set<String> both = new HashSet<>(words(own));
        both.retainAll(words(other));
        return both.size();
    }

    private static Set<String> words(DecisionEntry decision) {
        Set<String> words = new HashSet<>();
        Words.of(decision.decision().text()).stream()
                .filter(w -> w.length() >= SHORTEST_WORD)
                .forEach(words::add);
        return words;
    }
}
