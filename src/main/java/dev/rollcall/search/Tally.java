package dev.rollcall.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts the terms of one document after the other. Not for several threads. */
final class Tally {
    private final List<Vocabulary.Term> terms = new ArrayList<>();
    private int[] counts = new int[1024];

    void add(Vocabulary.Term term, int times) {
        if (term.number() >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * term.number());
        }
        if (counts[term.number()] == 0) {
            terms.add(term);
        }
        counts[term.number()] += times;
    }

    /** Those that were counted, in the order in which they came first. */
    List<Vocabulary.Term> terms() {
        return terms;
    }

    int count(Vocabulary.Term term) {
        return counts[term.number()];
    }

    void clear() {
        terms.forEach(t -> counts[t.number()] = 0);
        terms.clear();
    }
}
