package dev.rollcall.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The words of an action as those of its archive, so that two actions are compared without looking at letters.
 *
 * @param all in their order
 * @param each the same, each once
 * @param telling what tells most: the issues that it refers to, each by its {@link #sign}, then the rarest words
 */
record WeighedWords(List<Word> all, List<Word> each, List<String> telling) {
    private static final int RAREST = 6;
    private static final Comparator<Word> RAREST_FIRST =
            Comparator.comparingInt(Word::count).thenComparing(Word::text);

    static WeighedWords of(ActionWords words, List<Word> all) {
        List<Word> each = List.copyOf(new LinkedHashSet<>(all));
        List<Word> rarest = new ArrayList<>(each);
        rarest.sort(RAREST_FIRST);
        List<String> telling = new ArrayList<>();
        words.references().stream().sorted().map(WeighedWords::sign).forEach(telling::add);
        rarest.subList(0, Math.min(RAREST, rarest.size())).forEach(w -> telling.add(w.text()));
        return new WeighedWords(List.copyOf(all), each, List.copyOf(telling));
    }

    /** An issue's number among words. */
    static String sign(String reference) {
        return "#" + reference;
    }

    /** A word of an archive; there is one object of each, and two are never equal. */
    static final class Word {
        private final String text;
        private final int count;
        private final double weight;
        private final long letters;

        Word(String text, int count, double weight) {
            this.text = text;
            this.count = count;
            this.weight = weight;
            this.letters = letters(text);
        }

        String text() {
            return text;
        }

        /** In how many different actions it stands. */
        int count() {
            return count;
        }

        double weight() {
            return weight;
        }

        /** Which letters it has, a bit for each; some share one. */
        long letters() {
            return letters;
        }

        private static long letters(String word) {
            long letters = 0;
            for (int i = 0; i < word.length(); i++) {
                letters |= 1L << word.charAt(i);
            }
            return letters;
        }
    }
}
