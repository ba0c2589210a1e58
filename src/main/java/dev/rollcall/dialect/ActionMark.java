package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Keys;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks by which writers single out an action: {@code Action: …}, {@code AI[AB]: …}, {@code TODO …}, {@code #action …}. */
final class ActionMark {
    private static final String WORD =
            "(?:next |new |follow[- ]?up )?action(?: items?| points?)?|ais?|to[- ]?dos?|task|next steps?|follow[- ]?ups?|in repo todo";
    private static final String LOUD_WORD = "(?:AI|A\\.I\\.|ACTION(?: ITEM)?|Action(?: [Ii]tem)?|TODO|ToDo|Todo)";
    private static final Cue MARK = Cue.of(
            "(?:#action\\b[:\\s]*|ACTION-\\d{1,6}\\s?[:–-]?\\s*|action (?:required|needed)\\s?[:：]\\s*(?=\\S)|(?:➡️?|👉|🎯|📝)?\\s?\\(?(?:"
                    + WORD + ")"
                    + "(?:\\s?[(\\[]\\s?(?<who>[^()\\[\\]]{0,50})[)\\]])?\\)?\\s?(?:[:：]|[-–—](?=\\s))\\s*)",
            Pattern.CASE_INSENSITIVE);
    private static final Cue TAGGED = Cue.of(
            "(?:" + LOUD_WORD
                    + "\\s?[(\\[]\\s?(?<who>[^()\\[\\]]{1,50})[)\\]]\\s*[:：]?\\s*(?=\\S)|" + LOUD_WORD
                    + "(?: |, )(?!(?iu:items?|points?|required|needed|list|plan)\\b)(?<name>@[\\p{L}\\p{N}_-]{2,39}|\\p{Lu}[\\p{L}-]{1,24}(?: \\p{Lu}[\\p{L}.-]{0,24})?) ?[:：] ?(?=\\S))");
    private static final Cue BRACKETED = Cue.of(
            "\\[(?:" + WORD + ")(?:\\s?[:：,–-]\\s?(?<who>[^\\[\\]]{1,40}))?\\]\\s?[:：-]?\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Cue LOUD = Cue.of(
            "(?:\\(TODO\\)|(?:TODO|ACTION ITEM|ACTION|Action Item|ToDo|AI(?= @))\\b)[:：]?\\s+(?:(?:is|are) to\\s+)?(?![-–—/]|items?\\b|list\\b|s\\b)(?=\\S)");
    private static final Cue BOLD =
            Cue.of("\u0001(?:" + WORD + ")\\s?[:：]?\u0002\\s?[:：-]?\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Cue BOLD_OWNED = Cue.of(
            "\u0001(?:" + WORD
                    + ")\\s?[-–—:：,(]\\s?(?<who>[^\u0001\u0002()]{2,40})\\)?\\s?[:：]?\u0002\\s?[:：-]?\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Cue ALONE = Cue.of(
            "(?:possible |concrete |her |his |their |our |my |outstanding |open |new )?(?:" + WORD
                    + ")(?:\\s?\\([^()]{0,40}\\)| from (?:the )?(?:last|previous) (?:week|meeting|call|time))?\\s?[:：.]?",
            Pattern.CASE_INSENSITIVE);
    private static final Cue NEGATED = Cue.of(
            "no action|action (?:required|needed|taken)(?!\\s?[:：] ?\\S)|call to action", Pattern.CASE_INSENSITIVE);

    /** Each mark begins with one of these, brackets and signs aside; a quick look before the patterns. */
    private static final Keys OPENINGS = Keys.of(
            "action",
            "ai",
            "a.i.",
            "to",
            "task",
            "next",
            "new",
            "follow",
            "in repo",
            "possible",
            "concrete",
            "her",
            "his",
            "their",
            "our",
            "my",
            "outstanding",
            "open");

    private ActionMark() {}

    /**
     * What stands after a mark.
     *
     * @param owners named within the mark
     * @param text empty where the actions stand in the lines below
     */
    record Marked(List<String> owners, String text) {}

    private static final Cue OF_PERSON = Cue.of("(?iu)(?:actions?(?: items?| points?)?|" + WORD
            + ") (?:for|of) (?<who>@?[\\p{L}][^:：,()]{1,40}?)\\s?[:：]?");

    /** Whose actions a label or heading announces: {@code Actions for Ada}. */
    static Optional<String> personOf(String label) {
        if (!OPENINGS.lead(label)) {
            return Optional.empty();
        }
        Matcher of = OF_PERSON.opening(label.strip());
        return of.matches() ? Optional.of(of.group("who")) : Optional.empty();
    }

    static Optional<Marked> of(String text) {
        return of(text, Markup.plain(text));
    }

    /** The same of a text whose plain words are known. */
    static Optional<Marked> of(Owned said) {
        return of(said.text(), said.plain());
    }

    /** The same. */
    static Optional<Marked> of(Statement said) {
        return of(said.text(), said.plain());
    }

    private static Optional<Marked> of(String text, String plain) {
        if (!OPENINGS.lead(plain) || NEGATED.opens(plain.substring(0, Math.min(plain.length(), 22)))) {
            return Optional.empty();
        }
        if (ALONE.fits(plain)) {
            return Optional.of(new Marked(List.of(), ""));
        }
        Matcher owned = BOLD_OWNED.opening(text);
        if (owned.lookingAt() && areNames(owned.group("who"))) {
            return Optional.of(
                    new Marked(OwnerWords.split(owned.group("who")), Markup.plain(text.substring(owned.end()))));
        }
        Matcher bold = BOLD.opening(text);
        if (bold.lookingAt()) {
            return Optional.of(new Marked(List.of(), Markup.plain(text.substring(bold.end()))));
        }
        for (Cue pattern : List.of(TAGGED, BRACKETED, MARK, LOUD)) {
            Matcher mark = pattern.opening(plain);
            if (mark.lookingAt() && !isTopic(mark.group(), plain) && !isSubject(pattern, mark)) {
                return Optional.of(new Marked(
                        who(pattern, mark), plain.substring(mark.end()).strip()));
            }
        }
        return Optional.empty();
    }

    /** "AI: will it end?" asks about a kind of software. */
    private static boolean isTopic(String mark, String plain) {
        return plain.endsWith("?") && mark.strip().toLowerCase(Locale.ROOT).matches("ais?\\s?[:：]");
    }

    /** "TODO Docs: update" has a subject before its colon. */
    private static boolean isSubject(Cue pattern, Matcher mark) {
        return pattern == TAGGED && mark.group("name") != null && !areNames(mark.group("name"));
    }

    private static boolean areNames(String who) {
        int space = who.indexOf(' ');
        return OwnerWords.areNameLike(who) && !ActionVerbs.has(space < 0 ? who : who.substring(0, space));
    }

    private static List<String> who(Cue pattern, Matcher mark) {
        if (pattern == LOUD) {
            return List.of();
        }
        String who = mark.group("who");
        if (who == null && pattern == TAGGED) {
            who = mark.group("name");
        }
        return who == null || !areNames(who) ? List.of() : OwnerWords.split(who);
    }
}
