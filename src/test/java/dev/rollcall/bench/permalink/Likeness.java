package dev.rollcall.bench.permalink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How much of two texts is the same, by their words: the truth that prints are measured against. */
final class Likeness {
    private Likeness() {}

    /** The longest row of words that both have in this order, as a share of the longer one. */
    static double of(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        List<String> x = words(a);
        List<String> y = words(b);
        int[] row = new int[y.size() + 1];
        for (String word : x) {
            int diagonal = 0;
            for (int j = 1; j <= y.size(); j++) {
                int above = row[j];
                row[j] = word.equals(y.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        int longer = Math.max(x.size(), y.size());
        return longer == 0 ? 1 : (double) row[y.size()] / longer;
    }

    private static List<String> words(String text) {
        List<String> words =
                new ArrayList<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 400)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
