package dev.rollcall.archive;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts made comparable: case, accents and punctuation do not count. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Words() {}

    /** The words, folded, in order. */
    static List<String> of(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        Matcher matcher = WORD.matcher(folded);
        return matcher.results().map(r -> r.group()).toList();
    }

    /** The words joined by a space: equal for texts that differ by case, accents and punctuation alone. */
    static String key(String text) {
        return String.join(" ", of(text));
    }

    /** A text as {@link #key} with a space around it, to look for whole words in by {@link #holds}. */
    static String padded(String text) {
        return " " + key(text) + " ";
    }

    /** Whether a padded text holds the words of another in a row; nothing holds no words. */
    static boolean holds(String padded, String words) {
        String wanted = key(words);
        return !wanted.isEmpty() && padded.contains(" " + wanted + " ");
    }
}
