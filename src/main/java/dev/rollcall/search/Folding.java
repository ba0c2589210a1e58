package dev.rollcall.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A word without what readers leave out when they type: capitals, accents, vowel marks. See the index format. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]");
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('\u2019', "'"),
            Map.entry('\u00df', "ss"),
            Map.entry('\u00e6', "ae"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u00f8', "o"),
            Map.entry('\u00f0', "d"),
            Map.entry('\u00fe', "th"),
            Map.entry('\u0142', "l"),
            Map.entry('\u0111', "d"),
            Map.entry('\u0127', "h"),
            Map.entry('\u0131', "i"));

    private Folding() {}

    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String folded = Normalizer.normalize(bare, Normalizer.Form.NFC);
        StringBuilder spelled = new StringBuilder(folded.length() + 2);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            spelled.append(LETTERS.getOrDefault(c, Character.toString(c)));
        }
        return spelled.toString();
    }
}
