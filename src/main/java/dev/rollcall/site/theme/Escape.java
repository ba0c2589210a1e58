package dev.rollcall.site.theme;

import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;

/** Makes a text safe to stand in an element or in a quoted attribute of HTML. Templates use it for all that they show. */
final class Escape implements EscapingStrategy {
    /** Behind it in Unicode stands nothing that means something in HTML, and most that is written. */
    private static final char LAST_SIGN = '>';

    @Override
    public String escape(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 32).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                safe.append(c);
            } else {
                safe.append(sign(c));
            }
        }
        return safe.toString();
    }

    private static boolean isPlain(char c) {
        return c > LAST_SIGN || sign(c).isEmpty();
    }

    /** What stands for a character that means something in HTML; empty for any other. */
    private static String sign(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
