package dev.rollcall.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts made comparable: case, accents and punctuation do not count. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private Words() {}

    /** The words, folded, in order. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        if (isAscii(text)) {
            cut(text.toLowerCase(Locale.ROOT), words);
            return words;
        }
        String folded = folded(text);
        int start = -1;
        for (int at = 0, c; at < folded.length(); at += Character.charCount(c)) {
            c = folded.codePointAt(at);
            if (isOfWord(c)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                words.add(folded.substring(start, at));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(folded.substring(start));
        }
        return words;
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static void cut(String ascii, List<String> into) {
        int length = ascii.length();
        int start = -1;
        for (int at = 0; at <= length; at++) {
            char c = at < length ? ascii.charAt(at) : ' ';
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                into.add(ascii.substring(start, at));
                start = -1;
            }
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfWord(int c) {
        if (c < FIRST_BEYOND_ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** The words joined by a space: equal for texts that differ by case, accents and punctuation alone. */
    static String key(String text) {
        return key(of(text));
    }

    /** The same of words that are known. */
    static String key(List<String> words) {
        return String.join(" ", words);
    }

    /** A text as {@link #key} with a space around it, to look for whole words in: those that are {@link #sought}. */
    static String padded(String text) {
        return " " + key(text) + " ";
    }

    /** What a padded text contains that has the words of one of these texts in a row; a text without words is left out. */
    static List<String> sought(Collection<String> texts) {
        return texts.stream().map(Words::padded).filter(p -> !p.isBlank()).toList();
    }
}
