package dev.rollcall.cue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of text, of which one has to stand in a text, whatever its capitals and apostrophes, for a closer look to be worth it.
 * One pass over the text tells it for all of them: a key is only tried where its first two characters may stand.
 */
public final class Keys {
    private static final int FEW = 64;
    private static final char[] SMALL = small();

    private final List<String> all;
    private final char[] @Nullable [][] byHead = new char[FEW * FEW][][];

    private Keys(List<String> all) {
        this.all = all;
        for (String key : all) {
            char[] letters = folded(key);
            int head = head(letters[0], letters[1]);
            char[][] others = byHead[head];
            byHead[head] = others == null ? new char[1][] : Arrays.copyOf(others, others.length + 1);
            byHead[head][byHead[head].length - 1] = letters;
        }
    }

    /** The keys with these texts, in small letters and of two characters at least. */
    public static Keys of(String... texts) {
        return new Keys(List.of(texts));
    }

    /** These and others. */
    public Keys and(Keys others) {
        return new Keys(
                Stream.concat(all.stream(), others.all.stream()).distinct().toList());
    }

    /** Whether one of them stands in a text. */
    public boolean areIn(String text) {
        return next(text, 0) >= 0;
    }

    /** Where from a place of a text on the first of them stands; -1 where none does. */
    int next(String text, int from) {
        int length = text.length();
        char last = from < length ? folded(text.charAt(from)) : ' ';
        for (int i = from + 1; i < length; i++) {
            char next = folded(text.charAt(i));
            char[][] keys = byHead[head(last, next)];
            if (keys != null && isAt(text, i - 1, keys)) {
                return i - 1;
            }
            last = next;
        }
        return -1;
    }

    /** Whether the first letters of a text are one of them. */
    public boolean lead(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        if (start + 1 >= text.length()) {
            return false;
        }
        char[][] keys = byHead[head(folded(text.charAt(start)), folded(text.charAt(start + 1)))];
        return keys != null && isAt(text, start, keys);
    }

    private static boolean isAt(String text, int place, char[][] keys) {
        for (char[] key : keys) {
            if (place + key.length <= text.length() && isAt(text, place, key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String text, int place, char[] key) {
        for (int i = key.length - 1; i >= 0; i--) { // from its end, since its beginning was seen
            if (key[i] != folded(text.charAt(place + i))) {
                return false;
            }
        }
        return true;
    }

    private static char[] folded(String key) {
        char[] letters = key.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = folded(letters[i]);
        }
        return letters;
    }

    private static int head(char first, char second) {
        return (first % FEW) * FEW + second % FEW;
    }

    private static char folded(char c) {
        return c < SMALL.length ? SMALL[c] : foreign(c);
    }

    /** What a pattern or the reader that asks may take for a character of ASCII. */
    private static char foreign(char c) {
        return switch (c) {
            case '’' -> '\'';
            case '\u0130', '\u0131' -> 'i';
            case '\u017F' -> 's';
            case '\u212A' -> 'k';
            default -> c;
        };
    }

    private static char[] small() {
        char[] small = new char[128];
        for (char c = 0; c < small.length; c++) {
            small[c] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return small;
    }
}
