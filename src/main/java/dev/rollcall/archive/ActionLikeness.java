package dev.rollcall.archive;

import dev.rollcall.archive.WeighedWords.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    static ActionLikeness of(WeighedWords left, WeighedWords right) {
        List<Word> onlyA = without(left.each(), right.each());
        List<Word> onlyB = without(right.each(), left.each());
        double shared = 0;
        int count = 0;
        for (Word word : left.each()) {
            if (!onlyA.contains(word)) {
                shared += word.weight();
                count++;
            }
        }
        for (Word word : List.copyOf(onlyA)) {
            Word other = misspelled(word, onlyB);
            if (other != null) {
                shared += word.weight();
                count++;
                onlyA.remove(word);
                onlyB.remove(other);
            }
        }
        double missingA = weight(onlyA);
        double missingB = weight(onlyB);
        double all = shared + missingA + missingB;
        double less = shared + Math.min(missingA, missingB);
        boolean swapped = onlyA.size() == 1
                && onlyB.size() == 1
                && Math.abs(left.all().indexOf(onlyA.get(0)) - right.all().indexOf(onlyB.get(0))) <= 1;
        return new ActionLikeness(
                all == 0 ? 0 : shared / all,
                less == 0 ? 0 : shared / less,
                count,
                swapped,
                isOpening(left.all(), right.all()));
    }

    private static List<Word> without(List<Word> all, List<Word> some) {
        List<Word> rest = new ArrayList<>();
        for (Word word : all) {
            if (!some.contains(word)) {
                rest.add(word);
            }
        }
        return rest;
    }

    private static double weight(List<Word> words) {
        double sum = 0;
        for (Word word : words) {
            sum += word.weight();
        }
        return sum;
    }

    private static boolean isOpening(List<Word> left, List<Word> right) {
        int less = Math.min(left.size(), right.size());
        return less > 0 && left.subList(0, less).equals(right.subList(0, less));
    }

    private static @Nullable Word misspelled(Word word, List<Word> others) {
        for (Word other : others) {
            if (isMisspelled(word, other)) {
                return other;
            }
        }
        return null;
    }

    /** One letter wrong, missing, too many or in the wrong place; of a long word two. */
    private static boolean isMisspelled(Word one, Word other) {
        String a = one.text();
        String b = other.text();
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST_MISSPELLED || shorter > LONGEST_MISSPELLED) {
            return false;
        }
        int most = shorter >= LONG_WORD ? 2 : 1;
        boolean near = Math.abs(a.length() - b.length()) <= most
                && Long.bitCount(one.letters() ^ other.letters())
                        <= 2 * most; // a change takes one letter away and brings another
        return near && distance(a.toCharArray(), b.toCharArray()) <= most;
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
