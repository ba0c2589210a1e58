package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Keys;
import dev.rollcall.cue.Search;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks by which writers single out a decision: {@code Decision: …}, {@code RESOLVED: …}, {@code #agreed …}. */
final class DecisionMark {
    private static final String WORD =
            "(?:final |group |our |the |team |tsc |board |committee |council |tentative |provisional |preliminary |official |meeting "
                    + "|rough |lazy |unanimous ){0,2}"
                    + "(?:decisions?(?: (?:made|taken|reached))?|resolutions?|resolved|conclusions?|consensus(?: reached)?|verdict|decided|agreed|agreements?|outcomes?|"
                    + "approved|motion (?:carried|passed|approved)|proposed resolution accepted)";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final Cue MARK = Cue.of(
            "(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?]?\\s{1,3})?(?:#(?:agreed|decision|accepted|resolved)\\b[:\\s]*|[(\\[]?(?:⚖️?|✅|📌|🔨)?\\s?"
                    + WORD
                    + "(?:\\s?\\([^()]{0,40}\\)|\\s?\\[[^\\[\\]]{0,40}]|\\s?#?\\d{1,3})?(?:,? (?:(?:on|of|from) )?"
                    + DAY
                    + "| (?:on|about|for|regarding|re) (?<about>[^:：.?!]{2,60}))?(?:\\s?[:：]|\\s[-–—](?=\\s)))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Cue SPOKEN = Cue.of(
            "(?:(?:the|our|final|general|overall|in) ){0,2}(?:conclusion|resolution|decision|outcome|verdict|consensus)s?,? "
                    + "(?:was|is|were|seems to be|here is|reached was|reached)(?: that| to)?:?\\s+(?!pending|needed|still|unclear|made|taken|reached|by |required|not |to be |there|no |up to)",
            Pattern.CASE_INSENSITIVE);
    private static final Cue ALONE =
            Cue.of(WORD + "\\s?(?:\\([^()]{0,30}\\)|(?:on |of )?" + DAY + ")?\\s?[:：.]?", Pattern.CASE_INSENSITIVE);
    private static final Cue CHOICE = Cue.of("[^/]{1,40}(?:/[^/]{1,60}){1,5}");
    private static final Cue BOLD = Cue.of("\u0001([^\u0002]{1,60})\u0002");

    /** "**Decision** we paint it" needs no colon, but "**Decision** on the roof" decides nothing yet. */
    private static final Cue BOLD_MARK = Cue.of(
            "\u0001(?:decision|decided|agreed|resolved|resolution)\u0002\\s{1,3}(?!(?:about|are|as|at|by|for|from|how|in|is|log|making|needed|not|of|on|pending|record|required|was|when|whether|will|with)\\b|[?(:#-])(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final Cue UNDECIDED = Cue.of(
            "(?:[?…._\\s-]{0,9}|tbd|tba|n/?a|none(?: (?:yet|so far|needed|made|reached|taken|required|today))?|pending(?: .{0,40})?|to be (?:decided|determined|made|discussed).{0,40}|"
                    + "(?:still )?(?:undecided|open|under discussion|in progress|ongoing)|(?:no|not) (?:decision|consensus|agreement|yet|reached|conclusion)\\b.{0,80}|needed|required|.{0,60}\\?|todo)[.!]?",
            Pattern.CASE_INSENSITIVE);

    /** Each mark has one of these; a quick look before the patterns. */
    static final Keys KEYS = Keys.of(
            "decision",
            "decided",
            "resol",
            "conclusion",
            "consensus",
            "verdict",
            "agree",
            "outcome",
            "approved",
            "motion",
            "#accepted");

    private DecisionMark() {}

    /** What follows a mark; present and empty where the decision stands in the lines below. */
    static Optional<String> rest(String text) {
        return rest(text, Markup.plain(text));
    }

    /** The same of a text whose plain words are known. */
    static Optional<String> rest(Owned said) {
        return rest(said.text(), said.plain());
    }

    private static Optional<String> rest(String text, String plain) {
        if (!KEYS.areIn(plain)) {
            return Optional.empty();
        }
        String words = text.strip();
        if (ALONE.fits(plain)) {
            return Optional.of("");
        }
        Matcher mark = MARK.opening(plain);
        if (mark.lookingAt()) {
            String rest = unbracketed(plain, plain.substring(mark.end()));
            String about = mark.group("about");
            boolean subject = about != null && !rest.isBlank();
            return subject ? onSubject(about, rest.strip()) : Optional.of(chosen(words, rest));
        }
        Matcher bold = BOLD_MARK.opening(words);
        if (bold.lookingAt()) {
            return Optional.of(Markup.plain(words.substring(bold.end())).strip());
        }
        Matcher spoken = SPOKEN.opening(plain);
        return spoken.lookingAt() ? Optional.of(plain.substring(spoken.end()).strip()) : Optional.empty();
    }

    /** "Decision on the roof: slate"; one that goes on with a link only is what there is to decide. */
    private static Optional<String> onSubject(String about, String rest) {
        return ActionText.isOnlyLink(rest) ? Optional.empty() : Optional.of(about + ": " + rest);
    }

    /** Of {@code [Outcome: …]} the bracket at the end goes with the one at the beginning. */
    private static String unbracketed(String whole, String rest) {
        char first = whole.charAt(0);
        boolean wrapped = (first == '[' && rest.endsWith("]")) || (first == '(' && rest.endsWith(")"));
        return wrapped ? rest.substring(0, rest.length() - 1) : rest;
    }

    /** Of a template's choice {@code yes / no / later} the bold one; undecided where none is. */
    private static String chosen(String marked, String rest) {
        if (!CHOICE.fits(rest) || rest.contains("http") || rest.length() > 100) {
            return rest.strip();
        }
        String choices = marked.substring(
                Math.max(0, Math.min(marked.length(), marked.indexOf('/') < 0 ? 0 : marked.indexOf(':') + 1)));
        Search bold = BOLD.search(choices);
        if (bold.find()) {
            return bold.group(1).strip();
        }
        return rest.contains(" / ") && rest.matches("(?i)(?:yes|no|agree|accept|approve|merge|go)\\b.*")
                ? "?"
                : rest.strip();
    }

    /** Whether what follows a mark says that nothing was settled. */
    static boolean isUndecided(String rest) {
        return UNDECIDED.fits(rest);
    }
}
