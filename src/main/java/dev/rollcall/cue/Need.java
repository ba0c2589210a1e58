package dev.rollcall.cue;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Words of which one has to stand in a text, as the traits that such a text has. */
final class Need {
    private static final int MOST_TRAITS = 5;
    private static final String BY_FREQUENCY = "_0123456789qzxjkvbpywgfmucdlhrsinoate";
    private final int[][] ways;

    private Need(int[][] ways) {
        this.ways = ways;
    }

    static Need of(Set<String> words) {
        return new Need(words.stream().map(Need::traits).distinct().toArray(int[][]::new));
    }

    /** Whether a text with these traits may have one of the words. */
    boolean mayBeIn(Traits text) {
        for (int[] way : ways) {
            if (text.have(way)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a trait in each of the words. */
    static boolean says(Set<String> words) {
        return words.stream().allMatch(w -> traits(w).length > 0);
    }

    /** How often a text may have one of the words, by rule of thumb. */
    static double likelihood(Set<String> words) {
        return words.stream().mapToDouble(w -> Math.pow(0.3, traits(w).length)).sum();
    }

    /** The traits of a text that has a word, the rarest first. */
    private static int[] traits(String word) {
        Set<Integer> signs = new TreeSet<>();
        Set<Integer> pairs =
                new TreeSet<>(Comparator.<Integer>comparingInt(Need::frequency).thenComparing(p -> p));
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int kind = Traits.kind(c);
            if (c == Part.FOREIGN) {
                signs.add(Traits.FOREIGN);
            } else if (kind == Traits.EDGE && c < Part.BORDER) {
                signs.add(Traits.character(c));
            }
            int next = i + 1 < word.length() ? Traits.kind(word.charAt(i + 1)) : Traits.EDGE;
            if (i + 1 < word.length() && (kind != Traits.EDGE || next != Traits.EDGE)) {
                pairs.add(Traits.pair(kind, next));
            } else if (word.length() == 1 && kind != Traits.EDGE) {
                signs.add(Traits.character(c));
            }
        }
        return IntStream.concat(signs.stream().mapToInt(t -> t), pairs.stream().mapToInt(t -> t))
                .limit(MOST_TRAITS)
                .toArray();
    }

    private static int frequency(int pair) {
        return Traits.ofPair(pair)
                .chars()
                .map(BY_FREQUENCY::indexOf)
                .map(i -> i < 0 ? 40 : i)
                .sum();
    }
}
