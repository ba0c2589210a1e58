package dev.rollcall.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks by which writers single out an action: {@code Action: …}, {@code AI[AB]: …}, {@code TODO …}, {@code #action …}. */
final class ActionMark {
    private static final String WORD =
            "(?:next |new |follow[- ]?up )?action(?: items?| points?)?|ais?|to[- ]?dos?|task|next steps?|follow[- ]?ups?|in repo todo";
    private static final Pattern MARK = Pattern.compile(
            "(?:#action\\b[:\\s]*|ACTION-\\d{1,6}\\s?[:–-]?\\s*|(?:➡️?|👉|🎯|📝)?\\s?\\(?(?:" + WORD + ")"
                    + "(?:\\s?[(\\[]\\s?(?<who>[^()\\[\\]]{0,50})[)\\]])?\\)?\\s?(?:[:：]|[-–—](?=\\s))\\s*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAGGED = Pattern.compile(
            "(?:AI|Action|ACTION|TODO|ToDo)\\s?[(\\[]\\s?(?<who>[^()\\[\\]]{1,50})[)\\]]\\s*[:：]?\\s*(?=\\S)|AI (?<name>@?\\p{Lu}[\\p{L}-]{1,24}): ?(?=\\S)");
    private static final Pattern LOUD = Pattern.compile(
            "(?:\\(TODO\\)|(?:TODO|ACTION ITEM|ACTION|Action Item|ToDo)\\b)[:：]?\\s+(?:(?:is|are) to\\s+)?(?![-–—/]|items?\\b|list\\b|s\\b)(?=\\S)");
    private static final Pattern BOLD =
            Pattern.compile("\uE000(?:" + WORD + ")\\s?[:：]?\uE001\\s?[:：-]?\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE = Pattern.compile(
            "(?:possible |concrete |her |his |their |our |my )?(?:" + WORD + ")(?:\\s?\\([^()]{0,40}\\))?\\s?[:：.]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATED =
            Pattern.compile("no action|action (?:required|needed|taken)|call to action", Pattern.CASE_INSENSITIVE);

    private ActionMark() {}

    /**
     * What stands after a mark.
     *
     * @param owners named within the mark
     * @param text empty where the actions stand in the lines below
     */
    record Marked(List<String> owners, String text) {}

    static Optional<Marked> of(String text) {
        String plain = Markup.plain(text);
        if (plain.isEmpty()
                || NEGATED.matcher(plain.substring(0, Math.min(plain.length(), 18)))
                        .lookingAt()) {
            return Optional.empty();
        }
        if (ALONE.matcher(plain).matches()) {
            return Optional.of(new Marked(List.of(), ""));
        }
        Matcher bold = BOLD.matcher(text);
        if (bold.lookingAt()) {
            return Optional.of(new Marked(List.of(), Markup.plain(text.substring(bold.end()))));
        }
        for (Pattern pattern : List.of(TAGGED, MARK, LOUD)) {
            Matcher mark = pattern.matcher(plain);
            if (mark.lookingAt() && !isTopic(mark.group(), plain)) {
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

    private static List<String> who(Pattern pattern, Matcher mark) {
        if (pattern == LOUD) {
            return List.of();
        }
        String who = mark.group("who");
        if (who == null && pattern == TAGGED) {
            who = mark.group("name");
        }
        return who == null || !OwnerWords.areNameLike(who) ? List.of() : OwnerWords.split(who);
    }
}
