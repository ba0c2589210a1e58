package dev.rollcall.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much an occurrence counts, as one small number: BM25's factor for how often a word occurs in a document and how long
 * that is, both rounded to classes. A higher code never weighs less. Stored in place of Lucene's term frequency, so that the index on
 * disk and Lucene rank by the same numbers.
 */
final class Impacts {
    private static final float K1 = 1.2f;
    private static final float B = 0.75f;
    private static final int[] FREQUENCIES = {1, 2, 3, 5, 7, 12};
    private static final int[] LENGTHS = {60, 240, 960, 3840};

    private final int[][] codes = new int[FREQUENCIES.length][LENGTHS.length];
    private final float[] weights = new float[FREQUENCIES.length * LENGTHS.length];

    private record Cell(int frequency, int length, float weight) {}

    Impacts(List<SearchDocument> documents) {
        double average = documents.stream()
                .mapToInt(d -> LENGTHS[lengthClass(length(d))])
                .average()
                .orElse(1);
        List<Cell> cells = new ArrayList<>();
        for (int f = 0; f < FREQUENCIES.length; f++) {
            for (int l = 0; l < LENGTHS.length; l++) {
                cells.add(new Cell(f, l, weight(FREQUENCIES[f], LENGTHS[l], (float) average)));
            }
        }
        cells.sort(Comparator.comparingDouble(Cell::weight)
                .thenComparingInt(Cell::frequency)
                .thenComparingInt(Cell::length));
        for (int code = 0; code < cells.size(); code++) {
            Cell cell = cells.get(code);
            codes[cell.frequency()][cell.length()] = code;
            weights[code] = cell.weight();
        }
    }

    private static float weight(int frequency, int length, float average) {
        return frequency / (frequency + K1 * (1 - B + B * length / average));
    }

    /** How long title and text are, the title as often as it counts, in UTF-16 units. */
    static int length(SearchDocument document) {
        return DocumentWords.TITLE * document.title().length() + document.text().length();
    }

    private static int lengthClass(int length) {
        int found = 0;
        while (found < LENGTHS.length - 1 && length > LENGTHS[found] * 2) {
            found++;
        }
        return found;
    }

    /** The code of a word that counts so often in a document of this length; both at least 0. */
    int code(int frequency, int length) {
        int f = 0;
        while (f + 1 < FREQUENCIES.length && FREQUENCIES[f + 1] <= frequency) {
            f++;
        }
        return codes[f][lengthClass(length)];
    }

    /** The weight of each code. */
    float[] weights() {
        return weights.clone();
    }
}
