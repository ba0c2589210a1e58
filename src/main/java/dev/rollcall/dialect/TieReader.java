package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.model.DecisionTie;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from the source of a decision which other one it takes the place of: {@code supersedes 2024-03-05 d2}, {@code replaces
 * [that one](../2024-03-05/#d2)}. The source, since the words that a reader sees lack where a link leads.
 */
record TieReader(SourceFile file) {
    private static final int MOST_LINES = 8;
    private static final int MOST_TEXT = 2_000;
    private static final String TARGET = "(?:\\[[^\\[\\]]{0,200}]\\(\\s?<?(?<link>[^)\\s>]{1,300})[^)]{0,100}\\)"
            + "|<?(?<url>https?://[^\\s>)]{1,300})|(?<day>\\d{4}-\\d{2}-\\d{2}(?:[ ,/#]{1,3}d\\d{1,3}|/?#[a-z][\\w-]{0,63})?)(?!\\d)"
            + "|(?<path>(?:\\.{0,2}/)[\\w./-]{1,200}#[a-z][\\w-]{0,63}))";
    private static final Cue OLDER = pattern(
            "\\b(?:supersed(?:es?|ing)|replac(?:es?|ing)|overturn(?:s|ing)?|revok(?:es?|ing)|rescind(?:s|ing)?|repeal(?:s|ing)?|revis(?:es?|ing))\\b");
    private static final Cue NEWER =
            pattern("\\b(?:superseded|replaced|overturned|revoked|rescinded|repealed|revised) (?:by|with|on|in)\\b");
    private static final Cue MORE = Cue.of("\\s?(?:,|and|&|, and)\\s" + TARGET, Pattern.CASE_INSENSITIVE);
    private static final Cue NEXT_BLOCK = Cue.of("\\s*(?:[-*+•]|\\d{1,3}[.)]|#{1,6}|\\|)(?:\\s.*)?");

    private static Cue pattern(String words) {
        return Cue.of(words + "[^.;\\[\\]<]{0,60}?" + TARGET, Pattern.CASE_INSENSITIVE);
    }

    /** What the paragraph or item at this place says. */
    List<DecisionTie> at(SourceRef at) {
        String text = text(at);
        List<DecisionTie> ties = new ArrayList<>();
        find(OLDER, false, text, at, ties);
        find(NEWER, true, text, at, ties);
        return ties;
    }

    private static void find(Cue pattern, boolean newer, String text, SourceRef at, List<DecisionTie> ties) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return;
        }
        ties.add(new DecisionTie(newer, target(found), at));
        Matcher more = MORE.matcher(text).region(found.end(), text.length());
        while (more.lookingAt()) {
            ties.add(new DecisionTie(newer, target(more), at));
            more.region(more.end(), text.length());
        }
    }

    private static String target(Matcher found) {
        for (String group : List.of("link", "url", "day", "path")) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        throw new IllegalStateException("a target without a form");
    }

    private String text(SourceRef at) {
        if (at.line() < 1 || at.line() > file.lineCount()) {
            return "";
        }
        String first = file.line(at.line());
        StringBuilder text = new StringBuilder(first.substring(Math.min(first.length(), Math.max(0, at.column() - 1))));
        for (int line = at.line() + 1; line <= Math.min(file.lineCount(), at.line() + MOST_LINES); line++) {
            String next = file.line(line);
            if (next.isBlank() || NEXT_BLOCK.fits(next) || text.length() > MOST_TEXT) {
                break;
            }
            text.append(' ').append(next.strip());
        }
        return text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text.toString();
    }
}
