package dev.rollcall.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, spaces and single signs, so that nothing is lost. A sign stays with the marks that it bears; what is written
 * without spaces is cut sign by sign.
 */
final class Words {
    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int before = -1;
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            if (before >= 0 && !isOne(before, sign)) {
                words.add(text.substring(start, at));
                start = at;
            }
            before = sign;
            at += Character.charCount(sign);
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
        return words;
    }

    /** Whether there is a word in it, and not only spaces and signs. */
    static boolean isWord(String word) {
        return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
    }

    private static boolean isOne(int before, int sign) {
        return isAttached(sign)
                || before == JOINER
                || (isPlain(before) && isPlain(sign))
                || (Character.isWhitespace(before) && Character.isWhitespace(sign));
    }

    private static boolean isPlain(int sign) {
        return isAttached(sign) || (Character.isLetterOrDigit(sign) && !Character.isIdeographic(sign) && !isKana(sign));
    }

    private static boolean isKana(int sign) {
        Character.UnicodeScript script = Character.UnicodeScript.of(sign);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI;
    }

    private static boolean isAttached(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || (sign >= 0x1F3FB && sign <= 0x1F3FF);
    }

    private static final int JOINER = 0x200D;
}
