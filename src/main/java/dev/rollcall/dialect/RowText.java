package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Keys;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** A row of a roll call as plain text: linked accounts as {@code @account}, without emoji, pronouns and what is struck out. */
final class RowText {
    private static final int MAX_ROW = 400;
    private static final Cue ACCOUNT = Cue.of("^https?://(?:www\\.)?github\\.com/([A-Za-z0-9][A-Za-z0-9-]{0,38})/?$");
    private static final String ONE =
            "(?:she|he|they|xe|ze|zie|fae|it|any|all|her|hers|him|his|them|theirs|elle|el|il|lui|ella)";
    private static final Cue PRONOUNS = Cue.of("(?iU)[(\\[]?(?<![\\p{L}@-])" + ONE + "(?:\\s?/\\s?" + ONE
            + "){1,4}(?![\\p{L}-])[)\\]]?|\\((?:she|he|they)\\)|,?\\s?pronouns:?"
            // a column of their own, with a comma
            + "|/\\s?(?:she|he|they)\\s?,\\s?(?:her|him|them|hers|his|theirs|they|she|he)(?=\\s?(?:/|$))"
            + "|[(\\[](?:she|he|they)\\s?,\\s?(?:her|him|them|hers|his|theirs|they|she|he)[)\\]]");
    private static final Cue EMOJI = Cue.of(
            ":[a-z0-9_+-]{2,40}:|[\\p{So}\\p{Sk}\\x{1F1E6}-\\x{1F1FF}\\x{1F3FB}-\\x{1F3FF}\\x{FE0E}\\x{FE0F}\\x{200D}\\x{E0020}-\\x{E007F}]");
    private static final Cue STARS = Cue.of("\\*{1,3}|(?<![\\w])_{1,3}(?=\\w)|(?<=\\w)_{1,3}(?![\\w])");

    private static final Cue BLANKS = Cue.of("[\\s\u00a0\u200b]{1,400}");
    private static final Keys PRONOUN_LABEL = Keys.of("pronouns");

    private RowText() {}

    static String of(Inlines text) {
        StringBuilder row = new StringBuilder();
        for (Span span : text.spans()) {
            add(span, row);
        }
        String whole = row.length() > MAX_ROW ? row.substring(0, MAX_ROW) : row.toString();
        return clean(whole);
    }

    /** The same for a text that has no markup any more. */
    static String clean(String whole) {
        String words = mayHaveEmoji(whole) ? EMOJI.replaceAll(whole, " ") : whole;
        String named = mayHavePronouns(words) ? PRONOUNS.replaceAll(words, " ") : words;
        boolean starred = named.indexOf('*') >= 0 || named.indexOf('_') >= 0;
        return spaced(starred ? STARS.replaceAll(named, "") : named).strip();
    }

    /** Most rows have none of these, which is told faster than they are sought. */
    private static boolean mayHaveEmoji(String row) {
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c > '~' || c == ':' || c == '^' || c == '`') {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHavePronouns(String row) {
        return row.indexOf('/') >= 0 || row.indexOf('(') >= 0 || PRONOUN_LABEL.areIn(row);
    }

    private static String spaced(String row) {
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && i > 0 && row.charAt(i - 1) == ' ')) {
                return BLANKS.replaceAll(row, " ");
            }
        }
        return row;
    }

    private static void add(Span span, StringBuilder row) {
        if (span instanceof Span.Link link) {
            row.append(link(link));
        } else if (span instanceof Span.Strong strong) {
            strong.content().spans().forEach(s -> add(s, row));
        } else if (span instanceof Span.Emphasis emphasis) {
            emphasis.content().spans().forEach(s -> add(s, row));
        } else if (!(span instanceof Span.Struck) && !(span instanceof Span.Image)) {
            row.append(new Inlines(List.of(span)).plain());
        }
    }

    private static String link(Span.Link link) {
        String label = link.label().plain().strip();
        Matcher account = ACCOUNT.opening(link.target());
        if (!account.matches()) {
            boolean mail = link.target().startsWith("mailto:");
            boolean address = link.isBare() || (mail && label.contains("@"));
            // An exported document links each person to an address and puts no comma between them.
            return address ? "" : mail ? label + ", " : label;
        }
        boolean repeats = link.isBare() || label.equalsIgnoreCase(account.group(1)) || label.startsWith("@");
        return repeats ? "@" + account.group(1) : label + " @" + account.group(1);
    }

    /** The text at its separators, those in parentheses left alone. */
    static List<String> split(String text, String separators) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && depth > 0) {
                depth--;
            } else if (depth == 0 && separators.indexOf(c) >= 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
