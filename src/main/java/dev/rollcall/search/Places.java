package dev.rollcall.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Where the terms of one document after the other stand. Not for several threads. */
final class Places {
    private static final int NONE = -1;

    private Vocabulary.Term[] terms = new Vocabulary.Term[256];
    private int[] positions = new int[256];
    /** Of each place the next one of the same term. */
    private int[] next = new int[256];

    private int size;
    private int[] first = new int[256];
    private int[] last = new int[256];
    private int[] counts = new int[256];

    /** Forgets all, for the next document. */
    void clear() {
        for (int i = 0; i < size; i++) {
            counts[terms[i].number()] = 0;
        }
        size = 0;
    }

    /** Adds a place; they come in order. */
    void add(Vocabulary.Term term, int position) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        int number = term.number();
        if (number >= counts.length) {
            first = Arrays.copyOf(first, 2 * number);
            last = Arrays.copyOf(last, 2 * number);
            counts = Arrays.copyOf(counts, 2 * number);
        }
        if (counts[number]++ == 0) {
            first[number] = size;
        } else {
            next[last[number]] = size;
        }
        last[number] = size;
        terms[size] = term;
        positions[size] = position;
        next[size++] = NONE;
    }

    int size() {
        return size;
    }

    Vocabulary.Term term(int place) {
        return terms[place];
    }

    int position(int place) {
        return positions[place];
    }

    /** How many places a term has in the document. */
    int count(Vocabulary.Term term) {
        return term.number() < counts.length ? counts[term.number()] : 0;
    }

    /** Hands out the places of a term, each as difference to the one before. */
    void distances(Vocabulary.Term term, IntConsumer taker) {
        int before = 0;
        for (int place = count(term) == 0 ? NONE : first[term.number()]; place != NONE; place = next[place]) {
            taker.accept(positions[place] - before);
            before = positions[place];
        }
    }
}
