package dev.rollcall.cue;

import java.util.Arrays;

/**
 * What can be told of a text at a glance, whatever its capitals: which characters stand in it, and which kinds of
 * characters stand side by side. A kind is a letter, a digit or the underscore of ASCII; whatever else there is, the edges of
 * the text among it, is one more.
 */
final class Traits {
    /** Any character that is no word character of ASCII. */
    static final int EDGE = 0;

    private static final int ASCII = 128;
    private static final int OTHERS = 64;
    /** How many kinds there are. */
    static final int KINDS = 38;

    private static final int PAIRS = ASCII + OTHERS;
    /** The trait of having some character beyond ASCII. */
    static final int FOREIGN = PAIRS + KINDS * KINDS;

    private static final String WORDS = "abcdefghijklmnopqrstuvwxyz0123456789_";

    private static final byte[] KIND = kinds();

    private final long[] bits = new long[(FOREIGN >> 6) + 1];

    private Traits() {}

    /** The traits of a text; one pass over it. */
    static Traits of(String text) {
        Traits traits = new Traits();
        int last = EDGE;
        char[] letters = text.toCharArray(); // a text beyond Latin is slow to ask for one character after the other
        for (char c : letters) {
            int kind = EDGE;
            if (c < ASCII) {
                kind = KIND[c];
                traits.add(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            } else {
                if (isLikeAscii(c)) {
                    return everything();
                }
                traits.add(ASCII + (c & (OTHERS - 1)));
                traits.add(FOREIGN);
            }
            traits.add(pair(last, kind));
            last = kind;
        }
        traits.add(pair(last, EDGE));
        return traits;
    }

    private static Traits everything() {
        Traits traits = new Traits();
        Arrays.fill(traits.bits, -1L);
        return traits;
    }

    private void add(int trait) {
        bits[trait >> 6] |= 1L << trait;
    }

    /** Whether the text has all of these. */
    boolean have(int[] wanted) {
        for (int trait : wanted) {
            if ((bits[trait >> 6] & (1L << trait)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The trait of having a character; of a letter beyond ASCII, which might stand there in another case, only that. */
    static int character(char c) {
        return c < ASCII ? Character.toLowerCase(c) : Character.isLetter(c) ? FOREIGN : ASCII + (c & (OTHERS - 1));
    }

    /** Whether a pattern that passes over capitals in all of Unicode takes it for a letter of ASCII. */
    private static boolean isLikeAscii(char c) {
        return c == '\u0130' || c == '\u0131' || c == '\u017F' || c == '\u212A';
    }

    /** The trait of having two kinds side by side. */
    static int pair(int left, int right) {
        return PAIRS + left * KINDS + right;
    }

    static boolean isPair(int trait) {
        return trait >= PAIRS && trait < FOREIGN;
    }

    /** How common a pair is, where that of each kind is known. */
    static int common(int pair, byte[] kinds) {
        int both = pair - PAIRS;
        return kinds[both / KINDS] + kinds[both % KINDS];
    }

    static int kind(char c) {
        return c < ASCII ? KIND[c] : EDGE;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        for (int i = 0; i < WORDS.length(); i++) {
            kinds[WORDS.charAt(i)] = (byte) (i + 1);
            kinds[Character.toUpperCase(WORDS.charAt(i))] = (byte) (i + 1);
        }
        return kinds;
    }
}
