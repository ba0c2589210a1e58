package dev.rollcall.markdown;

import java.util.Locale;

/** Names of anchors as GitHub makes them from headings. */
final class Slug {
    private Slug() {}

    /** Lower case, letters, digits, hyphens and underscores only, a hyphen for each space. */
    static String of(String words) {
        StringBuilder slug = new StringBuilder();
        words.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ' || c == '\t' || c == '\n') {
                slug.append('-');
            } else if (isWord(c) || c == '-') {
                slug.appendCodePoint(c);
            }
        });
        return slug.toString();
    }

    /** What spellings of one anchor by different tools have in common: its letters and digits. */
    static String key(String anchor) {
        StringBuilder key = new StringBuilder();
        anchor.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.CONNECTOR_PUNCTUATION;
    }
}
