package dev.rollcall.privacy;

import java.util.Locale;
import java.util.Set;

/** What a reader of the page does not see: tags of HTML and the targets of links in Markdown. */
final class MarkupSkip {
    private static final int LONGEST = 2_000;
    private static final Set<String> WITHIN_WORDS = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tspan", "tt",
            "u", "var", "wbr", "!--");
    private static final Set<String> ENDS_WORDS = Set.of("br", "img", "input");

    private MarkupSkip() {}

    /** What markup does to the words around it. */
    enum Parting {
        /** They are one word. */
        NOTHING,
        /** They are two words. */
        GAP,
        /** They have nothing to do with each other. */
        BREAK
    }

    /** The end of the markup that begins here; {@code i} itself where there is none. */
    static int end(String text, int i) {
        char c = text.charAt(i);
        if (c == '<') {
            return tag(text, i);
        }
        if (c == ']' && i + 1 < text.length() && (text.charAt(i + 1) == '(' || text.charAt(i + 1) == '[')) {
            return target(text, i + 1);
        }
        return i;
    }

    static Parting partsAs(String text, int i) {
        if (text.charAt(i) != '<') {
            return Parting.NOTHING;
        }
        String name = name(text, i);
        return WITHIN_WORDS.contains(name) ? Parting.NOTHING : ENDS_WORDS.contains(name) ? Parting.GAP : Parting.BREAK;
    }

    private static int tag(String text, int i) {
        if (text.startsWith("<!--", i)) {
            int end = text.substring(i, Math.min(text.length(), i + LONGEST)).indexOf("-->");
            return end < 0 ? i : i + end + 3;
        }
        int name = i + 1 < text.length() && text.charAt(i + 1) == '/' ? i + 2 : i + 1;
        if (name >= text.length() || (!Character.isLetter(text.charAt(name)) && text.charAt(name) != '!')) {
            return i;
        }
        int end = closing(text, i + 1, '<', '>');
        boolean address =
                end > name && text.substring(name, Math.min(end, name + 12)).contains(":");
        return end < 0 || address ? i : end;
    }

    private static String name(String text, int i) {
        int start = text.startsWith("/", i + 1) ? i + 2 : i + 1;
        int end = start;
        while (end < text.length() && end - start < 12 && " \t\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        return name.startsWith("!--") ? "!--" : name;
    }

    private static int target(String text, int open) {
        char opens = text.charAt(open);
        int end = closing(text, open + 1, opens, opens == '(' ? ')' : ']');
        return end < 0 ? open - 1 : end;
    }

    /** Behind the bracket that closes; -1 where none is in reach, or another such markup begins before. */
    private static int closing(String text, int start, char opens, char closes) {
        int depth = 1;
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '<' || (c == ']' && i + 1 < limit && "([".indexOf(text.charAt(i + 1)) >= 0)) {
                return -1;
            }
            depth += c == opens ? 1 : c == closes ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
            if (c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
                break;
            }
        }
        return -1;
    }
}
