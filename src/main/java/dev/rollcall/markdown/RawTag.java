package dev.rollcall.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A tag of raw HTML, or the text between two.
 *
 * @param name lower case; empty for text
 * @param source as written
 */
record RawTag(Kind kind, String name, Map<String, String> attributes, String source) {
    /** What stands there. */
    enum Kind {
        /** Text, entities as written. */
        TEXT,
        /** {@code <name …>}. */
        OPEN,
        /** {@code </name>}. */
        CLOSE,
        /** A comment, a declaration, a style sheet: never shown. */
        HIDDEN
    }

    /** All tags and texts of a piece of HTML, in order. Whatever is no complete tag is text. */
    static List<RawTag> all(String html) {
        List<RawTag> tags = new ArrayList<>();
        int done = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', Math.max(i + 1, done))) {
            int end = end(html, i);
            if (end > 0) {
                addText(tags, html.substring(done, i));
                tags.add(tag(html.substring(i, end)));
                done = end;
            }
        }
        addText(tags, html.substring(done));
        return List.copyOf(tags);
    }

    /** The name by which links find this tag; empty for most. */
    String anchor() {
        String id = attributes.getOrDefault("id", "");
        return (id.isEmpty() && name.equals("a") ? attributes.getOrDefault("name", "") : id).strip();
    }

    private static void addText(List<RawTag> tags, String text) {
        if (!text.isEmpty()) {
            tags.add(new RawTag(Kind.TEXT, "", Map.of(), text));
        }
    }

    /** The index after what begins with the angle at {@code start}; 0 where it is only an angle. */
    private static int end(String html, int start) {
        if (html.startsWith("<!--", start)) {
            return after(html, "-->", start + 2);
        }
        if (html.startsWith("<![CDATA[", start)) {
            return after(html, "]]>", start);
        }
        if (html.startsWith("<?", start)) {
            return after(html, "?>", start);
        }
        char next = start + 1 < html.length() ? html.charAt(start + 1) : ' ';
        if (next == '!') {
            return after(html, ">", start);
        }
        if (html.regionMatches(true, start, "<style", 0, 6) && !isName(html, start + 6)) {
            int close = html.toLowerCase(Locale.ROOT).indexOf("</style>", start);
            return close < 0 ? html.length() : close + 8;
        }
        return next == '/' || isLetter(next) ? tagEnd(html, start + 1) : 0;
    }

    private static int after(String html, String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    private static int tagEnd(String html, int from) {
        char quote = 0;
        char before = ' ';
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && before == '=') {
                quote = c;
            } else if (c == '<') {
                return 0;
            }
            before = Character.isWhitespace(c) ? before : c;
        }
        return 0;
    }

    private static RawTag tag(String source) {
        int start = source.startsWith("</") ? 2 : 1;
        int end = start;
        while (isName(source, end)) {
            end++;
        }
        String name = source.substring(start, end).toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("style")) {
            return new RawTag(Kind.HIDDEN, name, Map.of(), source);
        }
        return start == 2
                ? new RawTag(Kind.CLOSE, name, Map.of(), source)
                : new RawTag(Kind.OPEN, name, attributes(source, end), source);
    }

    private static Map<String, String> attributes(String source, int from) {
        Map<String, String> attributes = new LinkedHashMap<>();
        int i = from;
        while (i < source.length() - 1) {
            int end = i;
            while (end < source.length() - 1 && "= \t\n/\"'".indexOf(source.charAt(end)) < 0) {
                end++;
            }
            String name = source.substring(i, end).toLowerCase(Locale.ROOT);
            int equal = skipSpace(source, end);
            boolean valued = !name.isEmpty() && source.charAt(equal) == '=';
            int value = valued ? skipSpace(source, equal + 1) : end;
            int after = valued ? valueEnd(source, value) : end;
            if (!name.isEmpty()) {
                attributes.putIfAbsent(name, valued ? unquoted(source.substring(value, after)) : "");
            }
            i = Math.max(i + 1, after);
        }
        return attributes;
    }

    private static int valueEnd(String source, int from) {
        char quote = source.charAt(from);
        if (quote == '"' || quote == '\'') {
            int close = source.indexOf(quote, from + 1);
            return close < 0 ? source.length() - 1 : close + 1;
        }
        int end = from;
        while (end < source.length() - 1 && !Character.isWhitespace(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.charAt(value.length() - 1) == value.charAt(0);
        String bare = quoted ? value.substring(1, value.length() - 1) : value;
        return com.vladsch.flexmark.util.sequence.Escaping.unescapeHtml(bare);
    }

    private static int skipSpace(String source, int from) {
        int i = from;
        while (i < source.length() - 1 && Character.isWhitespace(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isName(String html, int i) {
        return i < html.length()
                && (isLetter(html.charAt(i))
                        || (html.charAt(i) >= '0' && html.charAt(i) <= '9')
                        || html.charAt(i) == '-');
    }
}
