package dev.rollcall.privacy;

import java.text.Normalizer;
import java.util.Map;

/**
 * A character as it counts in a name: the letters and digits of its compatibility decomposition (Unicode, NFKD), in lower
 * case, without accents. What is not seen (soft hyphens, joiners, accents by themselves) counts as nothing; all else
 * parts words.
 */
final class Letters {
    /** What parts words. */
    static final String GAP = " ";
    /** What is not seen. */
    static final String NOTHING = "";

    /** Letters with a stroke and ligatures, which do not decompose. */
    private static final Map<Integer, String> STROKED = Map.ofEntries(
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ς', "σ"));

    private static final String[] KNOWN = new String[0x2100];

    private Letters() {}

    /** The letters of a character, {@link #NOTHING} or {@link #GAP}. */
    static String of(int c) {
        if (c >= KNOWN.length) {
            return folded(c);
        }
        String known = KNOWN[c];
        if (known == null) {
            known = folded(c);
            KNOWN[c] = known;
        }
        return known;
    }

    private static String folded(int c) {
        StringBuilder letters = new StringBuilder(2);
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(p -> Character.toLowerCase(Character.toUpperCase(p)))
                .forEach(p -> letters.append(STROKED.getOrDefault(p, Character.toString(p))));
        return letters.length() > 0 ? letters.toString() : isUnseen(c) ? NOTHING : GAP;
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
