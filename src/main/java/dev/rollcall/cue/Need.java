package dev.rollcall.cue;

import java.util.Arrays;
import java.util.Set;

/** Words of which one has to stand in a text, as the traits that such a text has. */
final class Need {
    /** How likely a text has nothing of what is needed: never. */
    static final double NO_HELP = Double.POSITIVE_INFINITY;

    private static final int MOST_TRAITS = 5;
    private static final String BY_FREQUENCY = "_0123456789qzxjkvbpywgfmucdlhrsinoate";
    private static final int COMMONEST = 40;
    private static final double[] LIKELIHOODS = {1, 0.3, 0.09, 0.027, 0.0081, 0.00243};
    private static final byte[] FREQUENCIES = frequencies();
    private final int[][] ways;

    private Need(int[][] ways) {
        this.ways = ways;
    }

    static Need of(Set<String> words) {
        int[][] ways = new int[words.size()][];
        int count = 0;
        for (String word : words) {
            ways[count++] = traits(word);
        }
        return new Need(ways);
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

    /** How often a text may have one of the words, by rule of thumb; {@link #NO_HELP} where one of them has no trait. */
    static double likelihood(Set<String> words) {
        double sum = 0;
        for (String word : words) {
            int known = traits(word).length;
            if (known == 0) {
                return NO_HELP;
            }
            sum += LIKELIHOODS[known];
        }
        return sum;
    }

    /** The traits of a text that has a word, the rarest first. */
    private static int[] traits(String word) {
        int[] rarest = new int[MOST_TRAITS];
        int count = 0;
        int length = word.length();
        int kind = length == 0 ? Traits.EDGE : Traits.kind(word.charAt(0));
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            int next = i + 1 < length ? Traits.kind(word.charAt(i + 1)) : Traits.EDGE;
            if (c == Part.FOREIGN) {
                count = add(rarest, count, Traits.FOREIGN);
            } else if (kind == Traits.EDGE ? c < Part.BORDER : length == 1) {
                count = add(rarest, count, Traits.character(c));
            }
            if (i + 1 < length && (kind != Traits.EDGE || next != Traits.EDGE)) {
                count = add(rarest, count, Traits.pair(kind, next));
            }
            kind = next;
        }
        return Arrays.copyOf(rarest, count);
    }

    /** Puts a trait among the rarest, if it is one of them; how many there are then. */
    private static int add(int[] rarest, int count, int trait) {
        int rank = rank(trait);
        int place = count;
        while (place > 0 && rank(rarest[place - 1]) > rank) {
            place--;
        }
        boolean known = place > 0 && rarest[place - 1] == trait;
        if (known || place == MOST_TRAITS) {
            return count;
        }
        int kept = Math.min(count, MOST_TRAITS - 1);
        System.arraycopy(rarest, place, rarest, place + 1, kept - place);
        rarest[place] = trait;
        return kept + 1;
    }

    /** Signs first, then pairs of letters, the rare ones before the common ones; no two traits have the same. */
    private static int rank(int trait) {
        return Traits.isPair(trait) ? (Traits.common(trait, FREQUENCIES) << 12) + trait : trait - (1 << 12);
    }

    /** How common each kind of character is. */
    private static byte[] frequencies() {
        byte[] all = new byte[Traits.KINDS];
        Arrays.fill(all, (byte) COMMONEST);
        for (int i = 0; i < BY_FREQUENCY.length(); i++) {
            all[Traits.kind(BY_FREQUENCY.charAt(i))] = (byte) i;
        }
        return all;
    }
}
