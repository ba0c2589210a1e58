package dev.rollcall.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How alike two actions are by their words alone.
 *
 * @param same from 0 to 1: the weight of the words that both have, of all that they have
 * @param within from 0 to 1: the weight of the words that both have, of those of the one that says less
 * @param shared how many words both have
 * @param swapped whether they differ by one word in the same place: "docs for A", "docs for B"
 * @param opening whether one begins with all words of the other
 */
record ActionLikeness(double same, double within, int shared, boolean swapped, boolean opening) {
    private static final int SHORTEST_MISSPELLED = 5;
    private static final int LONGEST_MISSPELLED = 40;
    private static final int LONG_WORD = 8;

    static ActionLikeness of(ActionWords left, ActionWords right, WordWeights weights) {
        Set<String> a = new LinkedHashSet<>(left.words());
        Set<String> b = new LinkedHashSet<>(right.words());
        Set<String> both = new LinkedHashSet<>(a);
        both.retainAll(b);
        List<String> onlyA = without(a, both);
        List<String> onlyB = without(b, both);
        double shared = weight(both, weights);
        int count = both.size();
        for (String word : List.copyOf(onlyA)) {
            String other = onlyB.stream()
                    .filter(o -> isMisspelled(word, o))
                    .findFirst()
                    .orElse("");
            if (!other.isEmpty()) {
                shared += weights.of(word);
                count++;
                onlyA.remove(word);
                onlyB.remove(other);
            }
        }
        double missingA = weight(onlyA, weights);
        double missingB = weight(onlyB, weights);
        double all = shared + missingA + missingB;
        double less = shared + Math.min(missingA, missingB);
        boolean swapped = onlyA.size() == 1
                && onlyB.size() == 1
                && Math.abs(left.words().indexOf(onlyA.get(0)) - right.words().indexOf(onlyB.get(0))) <= 1;
        return new ActionLikeness(
                all == 0 ? 0 : shared / all,
                less == 0 ? 0 : shared / less,
                count,
                swapped,
                isOpening(left.words(), right.words()));
    }

    private static List<String> without(Set<String> all, Set<String> some) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static double weight(Iterable<String> words, WordWeights weights) {
        double sum = 0;
        for (String word : words) {
            sum += weights.of(word);
        }
        return sum;
    }

    private static boolean isOpening(List<String> left, List<String> right) {
        int less = Math.min(left.size(), right.size());
        return less > 0 && left.subList(0, less).equals(right.subList(0, less));
    }

    /** One letter wrong, missing, too many or in the wrong place; of a long word two. */
    private static boolean isMisspelled(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST_MISSPELLED || shorter > LONGEST_MISSPELLED) {
            return false;
        }
        int most = shorter >= LONG_WORD ? 2 : 1;
        boolean near = Math.abs(a.length() - b.length()) <= most
                && Long.bitCount(letters(a) ^ letters(b))
                        <= 2 * most; // a change takes one letter away and brings another
        return near && distance(a.toCharArray(), b.toCharArray()) <= most;
    }

    /** Which letters a word has, a bit for each; some share one. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << word.charAt(i);
        }
        return letters;
    }

    /** Letters to change, a swap of neighbors counted once. */
    private static int distance(char[] a, char[] b) {
        int[] before = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int[] free = before;
            before = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[b.length];
    }
}
