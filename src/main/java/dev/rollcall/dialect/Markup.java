package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Span;

/**
 * Running text as one string in which single characters stand for the markup that rules look at: where bold words and
 * links begin and end. Struck-out words, images and tags are left out.
 */
final class Markup {
    static final char STRONG = '\uE000';
    static final char STRONG_END = '\uE001';
    static final char LINK = '\uE002';
    static final char LINK_END = '\uE003';
    private static final Cue MARKS = Cue.of("[\uE000-\uE003]");
    private static final Cue BLANKS = Cue.of("[\\s\u00A0]+");

    private Markup() {}

    static String of(Inlines text) {
        StringBuilder out = new StringBuilder();
        text.spans().forEach(span -> append(span, out));
        return BLANKS.matcher(out.toString()).replaceAll(" ").strip();
    }

    /** The words of a text that is struck out as a whole; empty for any other. */
    static String struck(Inlines text) {
        StringBuilder out = new StringBuilder();
        for (Span span : text.spans()) {
            if (span instanceof Span.Struck struck) {
                struck.content().spans().forEach(inner -> append(inner, out));
            } else if (!(span instanceof Span.Words words && words.value().isBlank())) {
                return "";
            }
        }
        return BLANKS.matcher(out.toString()).replaceAll(" ").strip();
    }

    /** The words alone, without loose pairs of stars, with single spaces. By hand: it runs several times for every line. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean star = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= STRONG && c <= LINK_END) {
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
            out.append(MARKS.matcher(words.value()).replaceAll(""));
        } else if (span instanceof Span.Code code) {
            out.append(MARKS.matcher(code.value()).replaceAll(""));
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
