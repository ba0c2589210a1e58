package dev.rollcall.dialect;

import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Span;

/**
 * Running text as one string in which single characters stand for the markup that rules look at: where bold words and
 * links begin and end. Struck-out words, images and tags are left out. The marks are control characters, which no note holds and
 * which keep western text in one byte for each character.
 */
final class Markup {
    static final char STRONG = '\u0001';
    static final char STRONG_END = '\u0002';
    static final char LINK = '\u0003';
    static final char LINK_END = '\u0004';

    private Markup() {}

    static String of(Inlines text) {
        boolean words = text.spans().size() == 1 && text.spans().get(0) instanceof Span.Words;
        if (words && isSpaced(text.plain())) {
            return text.plain().strip(); // as most are
        }
        StringBuilder out = new StringBuilder();
        text.spans().forEach(span -> append(span, out));
        return spaced(out);
    }

    /** Whether nothing but single spaces stands between words, and no mark. */
    private static boolean isSpaced(String text) {
        char last = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\u00A0' || (c == ' ' && last == ' ')) {
                return false;
            }
            last = c;
        }
        return true;
    }

    /** The words of a text that is struck out as a whole; empty for any other. */
    static String struck(Inlines text) {
        if (text.spans().stream().noneMatch(Span.Struck.class::isInstance)) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (Span span : text.spans()) {
            if (span instanceof Span.Struck struck) {
                struck.content().spans().forEach(inner -> append(inner, out));
            } else if (!(span instanceof Span.Words words && words.value().isBlank())) {
                return "";
            }
        }
        return spaced(out);
    }

    /** The words alone, without loose pairs of stars, with single spaces. By hand: it runs for every line. */
    static String plain(String text) {
        return isPlain(text) ? text : made(text);
    }

    /** Whether nothing would be left out or changed. */
    private static boolean isPlain(String text) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean odd = c < ' ' || c == '\u00A0' || (c > '\u007F' && Character.isWhitespace(c));
            if (odd || (c == last && (c == ' ' || c == '*'))) {
                return false;
            }
            last = c;
        }
        return last != ' ' || text.isEmpty();
    }

    private static String made(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean star = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMark(c)) {
                continue;
            }
            int last = out.length() - 1;
            if (c == '*' && star) {
                out.setLength(last);
                star = false;
                continue;
            }
            star = c == '*';
            if (!isBlank(c)) {
                out.append(c);
            } else if (last >= 0 && out.charAt(last) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** With single spaces. */
    private static String spaced(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                out.append(c);
            } else if (i == 0 || !isBlank(text.charAt(i - 1))) {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** Adds what somebody wrote, which may have a mark by an entity. */
    private static void unmarked(String words, StringBuilder out) {
        for (int i = 0; i < words.length(); i++) {
            if (!isMark(words.charAt(i))) {
                out.append(words.charAt(i));
            }
        }
    }

    private static boolean isMark(char c) {
        return c >= STRONG && c <= LINK_END;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0';
    }

    private static void append(Span span, StringBuilder out) {
        if (span instanceof Span.Strong strong) {
            within(STRONG, strong.content(), STRONG_END, out);
        } else if (span instanceof Span.Emphasis emphasis) {
            emphasis.content().spans().forEach(inner -> append(inner, out));
        } else if (span instanceof Span.Link link) {
            within(LINK, link.label(), LINK_END, out);
        } else if (span instanceof Span.Words words) {
            unmarked(words.value(), out);
        } else if (span instanceof Span.Code code) {
            unmarked(code.value(), out);
        } else if (span instanceof Span.Break) {
            out.append(' ');
        }
    }

    private static void within(char open, Inlines inner, char close, StringBuilder out) {
        if (!inner.plain().isBlank()) {
            out.append(open);
            inner.spans().forEach(span -> append(span, out));
            out.append(close);
        }
    }
}
