package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Keys;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Span;
import dev.rollcall.source.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** A roll call in a sentence ({@code Present were Ada and Ben; regrets from Cy.}) or in a chat ({@code <ada> present+}). */
final class ProseRollCall {
    private static final Cue SENTENCE = Cue.of(
            "(?iU)^(?:(?:also |those |members |people |all )?(?:present|in attendance|attending|participating|on the call)"
                    + "(?: (?:were|was|are|is|by|today|at the meeting|on the call|from the board)){1,3}"
                    + "|(?:the )?(?:meeting|call) was attended by|(?:participants|attendees|members present) (?:were|are))[:,]?\\s+(.{2,400})$");
    private static final Cue PLUS = Cue.of("(?i)^(?:<([^<>\\s]{1,40})>\\s?)?present\\s?\\+:?\\s*(.{0,200})$");
    /** The first word of either, but for who says it; a quick look before the patterns. */
    private static final Keys OPENINGS = Keys.of(
            "also ",
            "those ",
            "members ",
            "people ",
            "all ",
            "present",
            "in attendance",
            "attending",
            "participating",
            "on the call",
            "the ",
            "meeting ",
            "call ",
            "participants ",
            "attendees ");

    private static final Cue NICK = Cue.of("<[A-Za-z][\\w-]{0,38}>");

    private ProseRollCall() {}

    /** The names of a line that is such a roll call. */
    static Optional<Inlines> names(TextLine line) {
        String nick = nick(line.text());
        String words = line.text().plain().strip();
        String plain = nick.isEmpty() ? words : nick + words;
        if (!plain.startsWith("<") && !OPENINGS.lead(plain)) {
            return Optional.empty();
        }
        Matcher plus = PLUS.opening(plain);
        if (plus.matches()) {
            boolean self = plus.group(2).isBlank() && plus.group(1) != null;
            return Optional.of(words(self ? plus.group(1) : plus.group(2), line.at()));
        }
        Matcher sentence = SENTENCE.opening(plain);
        return sentence.matches()
                ? Optional.of(words(sentence.group(1).replaceFirst("\\.\\s+\\p{Lu}.*$", ""), line.at()))
                : Optional.empty();
    }

    /** Who speaks in a chat log stands in angle brackets, which Markdown takes for a tag. */
    private static String nick(Inlines text) {
        return text.first()
                .filter(s -> s instanceof Span.Tag t && NICK.fits(t.html()))
                .map(s -> ((Span.Tag) s).html() + " ")
                .orElse("");
    }

    private static Inlines words(String names, SourceRef at) {
        return new Inlines(List.of(new Span.Words(names, at)));
    }
}
