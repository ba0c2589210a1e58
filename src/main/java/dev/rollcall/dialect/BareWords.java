package dev.rollcall.dialect;

/** The words of a text: its letters and figures, and a few signs that are kept; whatever else stands there is a single space. */
final class BareWords {
    private BareWords() {}

    /** The words of a text, with these signs, and with what combines with a letter or without. */
    static String of(String text, String signs, boolean marks) {
        StringBuilder words = new StringBuilder(text.length());
        boolean space = true;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.charAt(i);
            c = Character.isHighSurrogate((char) c) ? text.codePointAt(i) : c;
            boolean kept = isWord(c, marks) || (c != ' ' && signs.indexOf(c) >= 0);
            if (kept && c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                words.append((char) c);
            } else if (kept) {
                words.appendCodePoint(c);
            } else if (!space) {
                words.append(' ');
            }
            space = !kept;
        }
        return words.toString().strip();
    }

    private static boolean isWord(int c, boolean marks) {
        return (c >= 'a' && c <= 'z')
                || Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                        marks;
                    default -> false;
                };
    }

    private static boolean isSpaced(String text) {
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == ' ' && space) || (c >= '\t' && c <= '\r')) {
                return false;
            }
            space = c == ' ';
        }
        return true;
    }

    /** A text in which each run of blanks is one space. */
    static String spaced(String text) {
        if (isSpaced(text)) {
            return text;
        }
        StringBuilder words = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || (c >= '\t' && c <= '\r');
            if (!blank) {
                words.append(c);
            } else if (!space) {
                words.append(' ');
            }
            space = blank;
        }
        return words.toString();
    }
}
