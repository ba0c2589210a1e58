package dev.rollcall.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The known word that a mistyped one most likely meant. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of the words, if no more than two letters or a third of it would have to change. */
    public static Optional<String> to(String written, List<String> words) {
        return words.stream()
                .filter(w -> distance(written, w) <= Math.max(w.length() < 4 ? 1 : 2, w.length() / 3))
                .min(Comparator.comparingInt(w -> distance(written, w)));
    }

    /** Levenshtein's distance: how many characters to insert, remove or replace. */
    public static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
