package dev.rollcall.permalink;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects the words of a text as hashes and keeps the few by which it is known again: those whose other hash is smallest
 * (min-hash), so that two texts which share most of their words share most of their marks. Case does not count; where words are
 * written without spaces, two letters in a row count as one. Not for several threads.
 */
final class WordMarks {
    private static final int MOST = 16;
    private static final int FIRST_UNSPACED = 0x2E80;
    private static final byte[] DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-".getBytes(StandardCharsets.US_ASCII);
    private static final int ASCII = 0x80;
    private static final char[] PLAIN = plain();
    private static final long START = 0xcbf29ce484222325L;

    /** The smallest ranks so far, ascending, each with its mark. */
    private final long[] ranks = new long[MOST];

    private final int[] marks = new int[MOST];
    private int size;
    private long words;

    void add(CharSequence text) {
        long hash = START;
        int before = 0;
        boolean open = false;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char written = text.charAt(i);
            int c = written < ASCII ? PLAIN[written] : Character.toLowerCase(written);
            boolean part = written < ASCII ? c != 0 : isPart((char) c);
            if (part && c >= FIRST_UNSPACED) {
                take(step(step(START, before), c));
                before = c;
            } else if (part) {
                hash = step(hash, c);
                open = true;
            }
            if (open && (!part || c >= FIRST_UNSPACED)) {
                take(hash);
                hash = START;
                open = false;
            }
            before = part ? before : 0;
        }
        if (open) {
            take(hash);
        }
    }

    /** Letters in lower case and digits; 0 for what is no part of a word. Texts are mostly of these, and all of them are looked at. */
    private static char[] plain() {
        char[] plain = new char[ASCII];
        for (char c = 0; c < ASCII; c++) {
            plain[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
        return plain;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static long step(long hash, int c) {
        return (hash ^ c) * 0x100000001b3L;
    }

    private void take(long hash) {
        words++;
        long mixed = mix(hash);
        long rank = mixed >>> 16;
        if (size == MOST && rank >= ranks[MOST - 1]) {
            return;
        }
        int at = Arrays.binarySearch(ranks, 0, size, rank);
        if (at >= 0) {
            return;
        }
        int place = -at - 1;
        int moved = Math.min(size, MOST - 1) - place;
        System.arraycopy(ranks, place, ranks, place + 1, moved);
        System.arraycopy(marks, place, marks, place + 1, moved);
        ranks[place] = rank;
        marks[place] = (int) (mixed & 0xfff);
        size = Math.min(MOST, size + 1);
    }

    /** SplitMix64's last steps. */
    static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** How many words were added. */
    long words() {
        return words;
    }

    /** The marks, two letters each. */
    String text() {
        StringBuilder text = new StringBuilder(2 * size);
        for (int i = 0; i < size; i++) {
            append(text, marks[i]);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int mark) {
        text.append((char) DIGITS[mark >> 6]).append((char) DIGITS[mark & 63]);
    }

    /** The one mark of a whole text, whatever its length: equal for equal words in equal order. */
    static String ofWhole(CharSequence text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                hash = step(hash, c);
            }
        }
        StringBuilder mark = new StringBuilder(2);
        append(mark, (int) (mix(hash) & 0xfff));
        return mark.toString();
    }

    /** A longer mark of a whole text: 24 bits, four letters. */
    static String longMark(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = step(hash, text.charAt(i));
        }
        long mixed = mix(hash);
        StringBuilder mark = new StringBuilder(4);
        append(mark, (int) (mixed & 0xfff));
        append(mark, (int) ((mixed >>> 12) & 0xfff));
        return mark.toString();
    }

    /** Where a key stands among all, evenly spread. */
    static int place(String key) {
        long hash = START;
        for (int i = 0; i < key.length(); i++) {
            hash = step(hash, key.charAt(i));
        }
        return (int) (mix(hash) >>> 33);
    }
}
