package dev.rollcall.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words as the index format says ({@code src/docs/search-index.md}); the reader in the browser does the same
 * with a regular expression. By hand, since all text of an archive goes through here.
 */
final class Words {
    static final int LONGEST = 64;
    private static final int FIRST_UNSPACED = 0x0e00;
    private static final int WORD = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;
    private static final int NUMBER =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    /** The general categories of the first characters, which most texts have no others of. */
    private static final byte[] CATEGORIES = new byte[0x250];

    static {
        for (int i = 0; i < CATEGORIES.length; i++) {
            CATEGORIES[i] = (byte) Character.getType(i);
        }
    }

    /** Takes the words of a text, each as the piece of it that is the word; what is taken may not be changed. */
    interface Taker {
        void take(char[] text, int from, int end);
    }

    private final char[] text;
    private final Taker words;

    private Words(char[] text, Taker words) {
        this.text = text;
        this.words = words;
    }

    /** The words in order, as written but for NFKC. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        each(text, (of, from, end) -> words.add(new String(of, from, end - from)));
        return words;
    }

    /** Hands out the words in order. */
    static void each(String text, Taker words) {
        char[] characters = text.toCharArray();
        boolean normal = isAscii(characters);
        new Words(
                        normal
                                ? characters
                                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                                        .toCharArray(),
                        words)
                .cut();
    }

    private static boolean isAscii(char[] text) {
        for (char c : text) {
            if (c >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private void cut() {
        int at = 0;
        while (at < text.length) {
            int end = run(at, WORD | NUMBER);
            if (end == at) {
                at += Character.charCount(Character.codePointAt(text, at));
                continue;
            }
            int joined = joined(end);
            while (joined > end) {
                end = joined;
                joined = joined(end);
            }
            add(at, end);
            at = end;
        }
    }

    /** Where the characters of these kinds end that begin here. */
    private int run(int from, int kinds) {
        int at = from;
        while (at < text.length) {
            int character = text[at];
            if (character < CATEGORIES.length) {
                if ((kinds >> CATEGORIES[character] & 1) == 0) {
                    return at;
                }
                at++;
                continue;
            }
            character = Character.codePointAt(text, at);
            if ((kinds >> Character.getType(character) & 1) == 0) {
                return at;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    /** Where a word goes on to that ends here, behind an apostrophe or a sign between digits; here if it does not. */
    private int joined(int end) {
        if (end + 1 >= text.length) {
            return end;
        }
        char sign = text[end];
        if (sign == '\'' || sign == '\u2019') {
            int more = run(end + 1, WORD);
            return more > end + 1 ? more : end;
        }
        boolean digits = (sign == '.' || sign == ',' || sign == ':')
                && isDigit(Character.codePointBefore(text, end))
                && isDigit(Character.codePointAt(text, end + 1));
        return digits ? run(end + 1, WORD | NUMBER) : end;
    }

    private static boolean isDigit(int character) {
        return Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER;
    }

    private void add(int from, int end) {
        if (spacedFrom(from, end)) {
            spaced(from, end);
        } else {
            mixed(from, end);
        }
    }

    private boolean spacedFrom(int from, int end) {
        int at = from;
        while (at < end && text[at] < FIRST_UNSPACED) {
            at++;
        }
        return at == end;
    }

    private void mixed(int from, int end) {
        int begin = from;
        int at = from;
        while (at < end) {
            int run = at;
            while (run < end && isUnspaced(Character.codePointAt(text, run))) {
                run += Character.charCount(Character.codePointAt(text, run));
            }
            if (run > at) {
                spaced(begin, at);
                pairs(at, run);
                begin = run;
            }
            at = run > at ? run : at + Character.charCount(Character.codePointAt(text, at));
        }
        spaced(begin, end);
    }

    private void spaced(int from, int end) {
        if (from < end) {
            words.take(text, from, Math.min(end, from + LONGEST));
        }
    }

    private void pairs(int from, int end) {
        int[] characters = new String(text, from, end - from).codePoints().toArray();
        if (characters.length == 1) {
            words.take(text, from, end);
        }
        for (int i = 0; i + 1 < characters.length; i++) {
            char[] pair = new String(characters, i, 2).toCharArray();
            words.take(pair, 0, pair.length);
        }
    }

    /** Whether a word is of a script that is written without spaces, so that no analyzer shall look at it. */
    static boolean isUnspaced(String word) {
        return !word.isEmpty() && isUnspaced(word.codePointAt(0));
    }

    private static boolean isUnspaced(int character) {
        if (character < FIRST_UNSPACED) {
            return false;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> character == '\u30fc';
        };
    }
}
