package dev.rollcall.privacy;

import java.util.Arrays;

/**
 * The words of a text with their places. In two views: raw, where every mark parts words, and shown, where tags, marks of
 * emphasis and the targets of links are looked through, so that a name is found across them.
 */
final class WordScan {
    private static final String BREAKS = "/:;?!()&<>|·•–—…→";
    private static final String MARKS = "*`~=\\^+[]";
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private final String text;
    private final boolean shown;
    private final StringBuilder folded = new StringBuilder();
    private int[] places = new int[96];
    private long[] hashes = new long[32];
    private boolean[] first = new boolean[32];
    private int count;
    private boolean inWord;
    private boolean broken = true;

    private WordScan(String text, boolean shown) {
        this.text = text;
        this.shown = shown;
    }

    static WordScan raw(String text) {
        return new WordScan(text, false).scanned();
    }

    static WordScan shown(String text) {
        return new WordScan(text, true).scanned();
    }

    int count() {
        return count;
    }

    int start(int i) {
        return places[3 * i];
    }

    int end(int i) {
        return places[3 * i + 1];
    }

    /** Whether a name cannot go on from the word before to this one. */
    boolean isFirst(int i) {
        return first[i];
    }

    /** Of the letters, for a first, quick comparison. */
    long hash(int i) {
        return hashes[i];
    }

    String word(int i) {
        return folded.substring(places[3 * i + 2], i + 1 < count ? places[3 * i + 5] : folded.length());
    }

    private WordScan scanned() {
        int i = 0;
        while (i < text.length()) {
            i = step(i);
        }
        return this;
    }

    private int step(int i) {
        char c = text.charAt(i);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            letter(c, i, i + 1);
            return i + 1;
        }
        if (c >= 'A' && c <= 'Z') {
            letter((char) (c | 0x20), i, i + 1);
            return i + 1;
        }
        if (c == ' ') {
            inWord = false;
            return i + 1;
        }
        if (c == '\n') {
            return line(i + 1);
        }
        if (shown) {
            int end = MarkupSkip.end(text, i);
            if (end > i) {
                part(MarkupSkip.partsAs(text, i));
                return end;
            }
        }
        Glyph glyph = Glyph.at(text, i);
        if (shown && glyph.end() == i + 1 && MARKS.indexOf(c) >= 0) {
            return i + 1;
        }
        if (glyph.letters().equals(Letters.GAP)) {
            boolean breaks = BREAKS.indexOf(glyph.character()) >= 0 || isPossessive(glyph);
            part(breaks ? MarkupSkip.Parting.BREAK : MarkupSkip.Parting.GAP);
        } else if (glyph.letters().isEmpty()) {
            unseen(glyph.end());
        } else {
            for (int k = 0; k < glyph.letters().length(); k++) {
                letter(glyph.letters().charAt(k), i, glyph.end());
            }
        }
        return glyph.end();
    }

    /** The s that follows is no part of a name. */
    private boolean isPossessive(Glyph apostrophe) {
        int s = apostrophe.end();
        return "'’".indexOf(apostrophe.character()) >= 0
                && s < text.length()
                && (text.charAt(s) | 0x20) == 's'
                && (s + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(s + 1)));
    }

    /** At the start of a line: a name goes on in it unless something new begins there. */
    private int line(int start) {
        inWord = false;
        int i = start;
        while (i < text.length() && " \t>".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        char c = i < text.length() ? text.charAt(i) : '\n';
        boolean item = "-*+".indexOf(c) >= 0 && i + 1 < text.length() && text.charAt(i + 1) == ' ';
        broken |= c == '\n' || c == '#' || c == '|' || item;
        return i;
    }

    private void part(MarkupSkip.Parting parting) {
        inWord &= parting == MarkupSkip.Parting.NOTHING;
        broken |= parting == MarkupSkip.Parting.BREAK;
    }

    /** An accent belongs to the letter before it. */
    private void unseen(int end) {
        if (inWord) {
            places[3 * count - 2] = end;
        }
    }

    private void letter(char c, int start, int end) {
        if (!inWord) {
            open(start);
        }
        folded.append(c);
        hashes[count - 1] = (hashes[count - 1] ^ c) * PRIME;
        places[3 * count - 2] = end;
    }

    private void open(int start) {
        if (count == hashes.length) {
            places = Arrays.copyOf(places, 6 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
            first = Arrays.copyOf(first, 2 * count);
        }
        places[3 * count] = start;
        places[3 * count + 2] = folded.length();
        hashes[count] = BASIS;
        first[count] = broken;
        inWord = true;
        broken = false;
        count++;
    }
}
