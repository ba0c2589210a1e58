package dev.rollcall.dialect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks by which writers single out a decision: {@code Decision: …}, {@code RESOLVED: …}, {@code #agreed …}. */
final class DecisionMark {
    private static final String WORD =
            "(?:final |group |our |the |team |tsc |board |committee |tentative |official |meeting )?"
                    + "(?:decisions?|resolutions?|resolved|conclusions?|consensus|verdict|decided|agreed|agreements?|outcomes?|"
                    + "approved|motion (?:carried|passed|approved)|proposed resolution accepted)";
    private static final Pattern MARK = Pattern.compile(
            "(?:#(?:agreed|decision|accepted)\\b|(?:⚖️?|✅|📌|🔨)?\\s?" + WORD
                    + "(?:\\s?\\([^()]{0,40}\\)|\\s?#?\\d{1,3})?(?:\\s?[:：]|\\s[-–—](?=\\s)))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:(?:the|our|final|general|overall|in) ){0,2}(?:conclusion|resolution|decision|outcome|verdict|consensus)s?,? "
                    + "(?:was|is|were|seems to be|here is|reached was|reached)(?: that| to)?:?\\s+(?!pending|needed|still|unclear|made by|not |to be |there|no )",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE =
            Pattern.compile(WORD + "\\s?(?:\\([^()]{0,30}\\))?\\s?[:：.]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHOICE = Pattern.compile("[^/]{1,40}(?:/[^/]{1,60}){1,5}");
    private static final Pattern BOLD = Pattern.compile("\uE000([^\uE001]{1,60})\uE001");
    private static final Pattern UNDECIDED = Pattern.compile(
            "(?:[?…._\\s-]{0,9}|tbd|tba|n/?a|none(?: (?:yet|so far|needed|made|reached|taken|required|today))?|pending(?: .{0,40})?|to be (?:decided|determined|made|discussed).{0,40}|"
                    + "(?:still )?(?:undecided|open)|(?:no|not) (?:decision|consensus|agreement|yet|reached|conclusion)\\b.{0,80}|needed|required|.{0,60}\\?|todo)[.!]?",
            Pattern.CASE_INSENSITIVE);

    private DecisionMark() {}

    /** What follows a mark; present and empty where the decision stands in the lines below. */
    static Optional<String> rest(String text) {
        String words = text.strip();
        Matcher mark = MARK.matcher(Markup.plain(words));
        if (ALONE.matcher(Markup.plain(words)).matches()) {
            return Optional.of("");
        }
        if (mark.lookingAt()) {
            return Optional.of(chosen(words, Markup.plain(words).substring(mark.end())));
        }
        Matcher spoken = SPOKEN.matcher(Markup.plain(words));
        return spoken.lookingAt()
                ? Optional.of(Markup.plain(words).substring(spoken.end()).strip())
                : Optional.empty();
    }

    /** Of a template's choice {@code yes / no / later} the bold one; undecided where none is. */
    private static String chosen(String marked, String rest) {
        if (!CHOICE.matcher(rest).matches() || rest.contains("http") || rest.length() > 100) {
            return rest.strip();
        }
        String choices = marked.substring(
                Math.max(0, Math.min(marked.length(), marked.indexOf('/') < 0 ? 0 : marked.indexOf(':') + 1)));
        Matcher bold = BOLD.matcher(choices);
        if (bold.find()) {
            return bold.group(1).strip();
        }
        return rest.contains(" / ") && rest.matches("(?i)(?:yes|no|agree|accept|approve|merge|go)\\b.*")
                ? "?"
                : rest.strip();
    }

    /** Whether what follows a mark says that nothing was settled. */
    static boolean isUndecided(String rest) {
        return UNDECIDED.matcher(rest).matches();
    }
}
