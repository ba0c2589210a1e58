package dev.rollcall.markdown;

/** Writes HTML; escapes all text and every value, but does not know what belongs where. */
final class HtmlText {
    /** Behind it in Unicode stands nothing that means something in HTML, and most that is written. */
    private static final char LAST_SIGN = '>';

    private final StringBuilder html = new StringBuilder();

    /** An opening tag; the attributes are names and values in turn, and one with an empty name is left out. */
    HtmlText open(String name, String... attributes) {
        html.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i].isEmpty()) {
                html.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1], true);
                html.append('"');
            }
        }
        html.append('>');
        return this;
    }

    HtmlText close(String name) {
        html.append("</").append(name).append('>');
        return this;
    }

    HtmlText text(CharSequence words) {
        escape(words, false);
        return this;
    }

    /** Text of an HTML source: its entities stand for themselves, its angles do not make tags. */
    HtmlText entities(CharSequence source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            html.append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : String.valueOf(c));
        }
        return this;
    }

    HtmlText line() {
        if (html.length() > 0 && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void escape(CharSequence words, boolean quotes) {
        int plain = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            String sign = c > LAST_SIGN ? "" : sign(c, quotes);
            if (!sign.isEmpty()) {
                html.append(words, plain, i).append(sign);
                plain = i + 1;
            }
        }
        if (plain == 0) {
            html.append(words); // most words are shown as they are, and at once
        } else {
            html.append(words, plain, words.length());
        }
    }

    /** What stands for a character that cannot stand there itself; empty for any other. */
    private static String sign(char c, boolean quotes) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quotes ? "&quot;" : "";
            case '\0' -> "\uFFFD";
            default -> "";
        };
    }
}
