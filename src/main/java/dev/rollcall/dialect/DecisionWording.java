package dev.rollcall.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a sentence that says that the group settled something from one that asks, wishes, denies or supposes it. Each
 * wording is data; a sentence has to show one of them and none of the guards.
 */
final class DecisionWording {
    private static final int MAX_LENGTH = 600;
    private static final String GROUP =
            "(?:we|group|team|everyone|everybody|all|both|tsc|ctc|committee|council|members?|folks|attendees|those present|"
                    + "(?:the )?(?:meeting|participants)|consensus)";
    private static final String ADVERB =
            "(?:all|both|then|have|has|had|also|finally|mostly|generally|basically|informally|unanimously|tentatively|ultimately|already|just|"
                    + "in the meeting|in principle|in general|previously|initially|therefore)";

    /** A wording with a name by which tests and surveys tell it. */
    record Wording(String name, Pattern pattern) {
        static Wording of(String name, String regex) {
            return new Wording(name, Pattern.compile(regex));
        }
    }

    static final List<Wording> WORDINGS = List.of(
            Wording.of(
                    "group",
                    "\\b" + GROUP + "(?:,? " + ADVERB
                            + "){0,3} (?:agreed|decided|resolved|concluded|settled on|opted|chose|consented)\\b"),
            Wording.of(
                    "all-agree",
                    "\\b(?:everyone|everybody|group|we all|all|generally|folks|people|tsc) (?:generally |all |seems? to |mostly )?agrees?\\b(?! (?:with|upon) (?:this|the) (?:problem|concern))"),
            Wording.of(
                    "agreed",
                    "^(?:(?:all|generally|unanimously|mostly|tentatively|also|in general|so|ok|okay|then|and|informally|we|group|tsc),? ){0,2}"
                            + "(?:(?:agreed?|decided|concluded)(?: (?:to|that|on|not|upon|we|by|with|in|for|until|as|at|it|a|the|this|against)\\b|[,:]|[.!]?$)|resolved,? (?:to|that)\\b)"),
            Wording.of(
                    "passive",
                    "\\b(?:it|this|that|which|pr|proposal|request|was|been) (?:was |were |is |has been |been )?(?:(?:agreed|decided)(?: (?:to|that|on|not|upon|by|in|we)\\b|[.!]?$)|resolved (?:to|that)\\b)"),
            Wording.of(
                    "decided",
                    "(?:^|[,:(] ?|\\band |\\bso |\\bnow,? |already |\\bwe |we've |\\bthen )decided (?:to|not to|on|that|against|we)\\b"),
            Wording.of(
                    "consensus",
                    "\\b(?:general|broad|rough|unanimous|clear|strong|full|wide|overall|tentative|group|high-level|common) (?:agreement|consensus)\\b"
                            + "|^(?:agreement|consensus) (?:is|was|seems|that|to|on|in|among|here|from|around|not|reached|on)\\b"
                            + "|\\b(?:there (?:is|was|'s|seems to be|seemed to be|appears to be)|we have|have|had|reached|came to|seems? to be|in principle have) (?:an? )?(?:\\w+ ){0,2}(?:agreement|consensus)\\b"
                            + "|\\bconsensus (?:is|was|seems|seemed|that|among|around|here|reached|on|in the|to)\\b"),
            Wording.of(
                    "no-objection",
                    "\\bno(?:body| one| ?-one)?(?: \\w+){0,2} (?:objections?|opposition|disagreements?|objects|objected|dissent|disagreed|opposed)\\b"
                            + "|\\bwithout (?:any )?objections?\\b"),
            Wording.of(
                    "vote",
                    "\\bunanimous(?:ly)?\\b|\\bmotion (?:is |was |has )?(?:carrie[sd]|passe[sd]|approved|adopted)\\b"
                            + "|\\bvote (?:has |is |was )?(?:passe[sd]|carrie[sd]|succeeded)\\b"
                            + "|\\b(?:passed|approved|accepted|adopted|carried|elected) (?:unanimously|by (?:a )?(?:unanimous |lazy )?(?:vote|consensus)|without objections?|with \\d{1,2} )"
                            + "|, passed[.!]?$|^passed\\b.{0,30}$|^vote:? passed"),
            Wording.of(
                    "approved",
                    "^(?:tsc )?approved\\b(?! (?:prs?|by)\\b)|\\b(?:approved|ratified|accepted) by (?:the )?(?:tsc|group|team|committee|council|ctc|meeting)\\b"
                            + "|^(?:ok|okay),? (?:to|from)\\b.{0,60}$"),
            Wording.of(
                    "lets",
                    "^(?:(?:ok|okay|so|agreed|yes|then|sure|sounds good|for now)[,:.!]? )?let'?s (?:go (?:with|ahead|for)|do|use|pick|stick|defer|leave|keep|wait|punt|merge|close|drop|revert|not|have (?:the |a )?(?:[\\w-]+ ){0,3}discussion|put|take (?:it|this|that|the discussion|back|discussion)|just (?:do|go|merge|use|stick)|postpone|move (?:it|this|forward|ahead))\\b"
                            + "|\\bso let'?s (?:punt|go|do|defer|wait|close|merge|leave|keep)\\b"),
            Wording.of(
                    "defer",
                    "^(?:ok(?:ay)?,? |so |will |we will |we'll |agreed to )?(?:defer(?:red)?|deferring|punt(?:ed|ing)?|hold(?:ing)? off|postponed?|postponing|tabled(?= (?:for now|for the time|until|to )|[.!]?$))\\b"
                            + "|^(?:will )?(?:wait|waiting) (?:another|one more|a further)\\b"),
            Wording.of(
                    "we-will",
                    "^(?:so |ok(?:ay)?,? |for now,? )?we(?: will|'ll| are going to) (?:go (?:with|ahead|for)|defer|punt|hold off|stick|wait|not|aim|use|drop|remove|close|revert|leave|postpone|push (?:this|it)|proceed|move forward)\\b"),
            Wording.of(
                    "stick",
                    "(?:^|[,:(] ?|\\bso |\\band )(?:sticking with|will stick with|going with|will go with|settled on)\\b|\\b(?:so this can land|ok to (?:land|merge) (?:it|this)|we (?:chose|picked|selected))\\b"));

    private static final List<String> KEYS = List.of(
            "agree",
            "decided",
            "resolved",
            "concluded",
            "settled",
            "opted",
            "chose",
            "picked",
            "select",
            "consent",
            "consensus",
            "object",
            "oppos",
            "dissent",
            "unanim",
            "motion",
            "vote",
            "passed",
            "approved",
            "adopted",
            "elected",
            "carried",
            "accepted",
            "ratified",
            "ok ",
            "okay",
            "let's",
            "defer",
            "punt",
            "hold",
            "postpon",
            "tabled",
            "wait",
            "we will",
            "we'll",
            "we are going",
            "stick",
            "going with",
            "go with",
            "can land");
    private static final Pattern LETS = Pattern.compile("\\blets\\b");
    private static final Pattern QUESTION = Pattern.compile(
            "\\?[\\s)\"'*.!–-]{0,6}$|\\b(?:objections?|agree|agreed|agreement|consensus|unanimous) ?\\?|^(?:do we|does|any|is there|are there|has anyone|anyone) |^(?:do|does|did|is|are|should|shall|could|can|would|will|what|why|how|who|when|where|which|any|have|has)\\b.{0,300}\\?");
    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:no|not|n't|never|without|lack(?:ing|s)?(?: of)?|isn't|wasn't|don't|doesn't|didn't|haven't|hasn't|hard to|difficult to|unclear|unable to|cannot|can't|little|nor|neither|absence of)"
                    + " (?:(?!objections?\\b)[\\w-]+ ){0,4}(?:agree|agreed|agreement|consensus|decided|decision|resolved|concluded|unanimous|approved|conclusion)\\b"
                    + "|n't (?:\\S+ ){0,3}(?:agree|agreed|consensus|decided|decide|resolved)\\b|\\b(?:was not|were not|been no|there is no|there's no|nothing) (?:\\w+ ){0,2}(?:consensus|agreement|decided|agreed)");
    private static final Pattern SUPPOSED = Pattern.compile(
            "\\b(?:if|unless|until|once|whether|when|provided|assuming|as long as|as soon as|after|before|in case|would be|should be|could be|must be|may be|might be|can be|(?<!seems )(?<!seemed )(?<!appears )to be|needs? to be|want|wants|wanted|hope|hopefully|wish)"
                    + " (?:[\\w'-]+ ){0,5}(?:agree|agreed|agreement|consensus|approved|decided|resolved|objections?|objects|unanimous|unanimously|passed|passes)\\b"
                    + "|\\b(?:need|needs|needed|seek|seeking|seeks|get|getting|gain|build|building|reach|reaching|come to|comes to|find|finding|try|trying|toward|towards|await|awaiting|wait for|waiting for|waiting on|looking for|ask for|asking for|require|requires|call for|check for|check if|see if|want|wants|like|hope for|work on|working on|without|lazy|by)"
                    + " (?:(?:a|an|the|some|any|more|general|broad|rough|clear|strong|to|our|group) ){0,3}(?:agreement|consensus|objections?)\\b"
                    + "|\\bconsensus[- ](?:seeking|building|process|model|based|driven|call|algorithm|seeker)\\b|\\b(?:agreement|consensus) (?:is |was )?(?:needed|required|necessary|pending|hard)\\b");
    private static final Pattern WAVERING = Pattern.compile(
            "^(?:if|unless|whether|should|could|would|maybe|perhaps|possibly|probably want|might|i |i'd|i'm|imo|suggest|suggests|suggestion|propose|proposes|proposed|proposal|idea|question|q:|please|option|alternatively|"
                    + "asked|asking|ask|waiting for|looking for|trying to|need|needs|want|wants|goal|action|todo|ai:|note:|fyi|background|context|motivation|tip)\\b");
    private static final Pattern PERSONAL = Pattern.compile(
            "\\b(?:lean|leans|leaning|seems reasonable|prefer|how consensus|(?:proposed|proposes|suggested|suggests) (?:we|that|to))\\b|\\b(?:from me|to me|personally|i have no|i've no|from my|has no|have no (?:strong )?(?:opinion|objection)\\b|no objection,? (?:but|just|as)|for me)\\b");

    private DecisionWording() {}

    /** A clause that tells of something settled, and the wording that shows it. */
    record Found(Wording wording, String clause) {}

    /** What a sentence tells as settled; empty where it shows no wording, or a guard speaks against it. */
    static Optional<Found> of(String sentence) {
        if (sentence.length() > MAX_LENGTH || sentence.length() < 6) {
            return Optional.empty();
        }
        String lower = LETS.matcher(sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .replaceAll("let's");
        if (lower.length() != sentence.length() && lower.length() != sentence.length() + 1) {
            return Optional.empty();
        }
        if (KEYS.stream().noneMatch(lower::contains)) {
            return Optional.empty();
        }
        for (Wording wording : WORDINGS) {
            Matcher found = wording.pattern().matcher(lower);
            if (found.find()) {
                int start = clause(lower, found.start());
                return isGuarded(lower.substring(start))
                        ? Optional.empty()
                        : Optional.of(new Found(wording, sentence.substring(Math.min(start, sentence.length()))));
            }
        }
        return Optional.empty();
    }

    /** Where the clause begins that a place of the sentence belongs to. */
    private static int clause(String lower, int place) {
        int start = 0;
        for (String join : List.of(", and ", ", but ", ", so ")) {
            int at = lower.lastIndexOf(join, place);
            start = at < 0 ? start : Math.max(start, at + join.length());
        }
        return start;
    }

    private static boolean isGuarded(String lower) {
        return QUESTION.matcher(lower).find()
                || WAVERING.matcher(lower).find()
                || NEGATED.matcher(lower).find()
                || SUPPOSED.matcher(lower).find()
                || PERSONAL.matcher(lower).find();
    }
}
