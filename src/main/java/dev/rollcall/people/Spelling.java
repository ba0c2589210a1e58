package dev.rollcall.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to write a name, made comparable: case, accents and punctuation do not count. */
public final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’`](?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Letters that Unicode does not take apart into a letter and its accent. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'ı', "i", (int) 'ß', "ss", (int) 'æ',
            "ae", (int) 'œ', "oe", (int) 'þ', "th");

    private Spelling() {}

    /** The words, folded, in order. */
    public static List<String> words(String name) {
        String folded = folded(name);
        List<String> words = new ArrayList<>();
        if (isAscii(folded)) {
            cut(folded, words);
            return List.copyOf(words);
        }
        for (Matcher word = WORD.matcher(folded); word.find(); ) {
            words.add(word.group());
        }
        return List.copyOf(words);
    }

    /** Names are looked at time and again, and most need no pattern for letters of any script. */
    private static void cut(String ascii, List<String> into) {
        int start = -1;
        for (int at = 0; at <= ascii.length(); at++) {
            char c = at < ascii.length() ? ascii.charAt(at) : ' ';
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                into.add(ascii.substring(start, at));
                start = -1;
            }
        }
    }

    /** The folded words joined by a space: equal for spellings that differ by case, accents and punctuation alone. */
    public static String key(String name) {
        return String.join(" ", words(name));
    }

    private static String folded(String name) {
        boolean hasApostrophe = name.indexOf('\'') >= 0 || name.indexOf('’') >= 0 || name.indexOf('`') >= 0;
        String joined = hasApostrophe ? APOSTROPHES.matcher(name).replaceAll("") : name;
        if (isAscii(joined)) {
            return joined.toLowerCase(Locale.ROOT);
        }
        String lower = MARKS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0, c; i < lower.length(); i += Character.charCount(c)) {
            c = lower.codePointAt(i);
            if (c < 0x80) {
                plain.append((char) c);
            } else {
                plain.append(PLAIN.getOrDefault(c, Character.toString(c)));
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
