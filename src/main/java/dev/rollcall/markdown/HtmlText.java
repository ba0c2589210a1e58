package dev.rollcall.markdown;

/** Writes HTML; escapes all text and every value, but does not know what belongs where. */
final class HtmlText {
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
        if (isPlain(words)) {
            html.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append(quotes ? "&quot;" : "\"");
                case '\0' -> html.append('\uFFFD');
                default -> html.append(c);
            }
        }
    }

    /** Most words are shown as they are, and at once. */
    private static boolean isPlain(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\0') {
                return false;
            }
        }
        return true;
    }
}
