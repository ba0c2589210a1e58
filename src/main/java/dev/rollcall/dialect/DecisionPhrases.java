package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Keys;
import java.util.List;

/**
 * The ways in which a sentence can say that a group settled something: data, tried from the top. Sentences are in lower case with
 * straight apostrophes.
 */
final class DecisionPhrases {
    private static final String BODY =
            "(?:group|team|tsc|ctc|tc|pmc|council|committee|wg|working group|members?|attendees|maintainers|meeting|participants|panel|quorum)";
    private static final String GROUP = "(?:we|everyone|everybody|all|both|folks|those present|consensus|" + BODY + ")";
    private static final String ADVERB =
            "(?:all|both|then|have|has|had|also|finally|mostly|generally|basically|informally|unanimously|tentatively|ultimately|already|just|"
                    + "in the meeting|in principle|in general|previously|initially|therefore|provisionally|collectively|jointly)";
    private static final String AGREEMENT = "(?:agree?ments?|areement|aggreements?|con[sc]ens?us|consenus)";

    /** A wording with a name by which rules and surveys tell it. */
    record Wording(String name, Cue pattern) {
        static Wording of(String name, String regex) {
            return new Wording(name, Cue.of(regex));
        }
    }

    static final List<Wording> ALL = List.of(
            Wording.of(
                    "group",
                    "\\b" + GROUP + "(?:,? " + ADVERB
                            + "){0,3} (?:agreed|decided|resolved|concluded|settled on|opted|chose|consented)\\b"
                            + "|\\b" + BODY + "(?:,? " + ADVERB
                            + "){0,3} (?:voted (?:unanimously )?(?:to|for|against|in favou?r)|approved|adopted|ratified|endorsed)\\b(?! by)"
                            + "|\\bwe (?:all |unanimously )?voted (?:unanimously )?(?:to|for|against|in favou?r)\\b"),
            Wording.of(
                    "all-agree",
                    "\\b(?:everyone|everybody|group|we all|all|generally|folks|people|tsc|committee|board|council) (?:generally |all |seems? to |mostly )?agrees?\\b(?! (?:with|upon) (?:this|the) (?:problem|concern))"),
            Wording.of(
                    "agreed",
                    "^(?:(?:all|generally|unanimously|mostly|tentatively|also|in general|so|ok|okay|then|and|informally|we|group|tsc),? ){0,2}"
                            + "(?:(?:agreed?|decided|concluded)(?:,? " + ADVERB
                            + "){0,2}(?: (?:to|that|on|not|upon|we|by|with|in|for|until|as|at|it|a|the|this|against)\\b|[,:]|[.!]?$)|resolved,? (?:to|that)\\b)"),
            Wording.of(
                    "passive",
                    "\\b(?:it|this|that|which|pr|proposal|request|was|been) (?:was |were |is |has been |been )?(?:(?:agreed|decided)(?: (?:to|that|on|not|upon|by|in|we)\\b|[.!]?$)|resolved (?:to|that)\\b)"),
            Wording.of(
                    "decided",
                    "(?:^|[,:(] ?|\\band |\\bso |\\bnow,? |already |\\bwe |we've |\\bthen )decided (?:to|not to|on|that|against|we)\\b"
                            + "|^(?:the )?decision (?:was |has been |is )?(?:made|taken|reached)\\b(?! (?:by|in|at|on)\\b)"),
            Wording.of(
                    "consensus",
                    "\\b(?:general|broad|rough|unanimous|clear|strong|full|wide|overall|tentative|group|high-level|common) "
                            + AGREEMENT
                            + "\\b|^" + AGREEMENT
                            + " (?:is|was|seems|that|to|on|in|among|here|from|around|not|reached|on)\\b"
                            + "|\\b(?:there (?:is|was|'s|seems to be|seemed to be|appears to be)|we have|have|had|reached|came to|seems? to be|in principle have) (?:an? )?(?:\\w+ ){0,2}"
                            + AGREEMENT
                            + "\\b|\\bconsensus (?:is|was|seems|that|among|around|here|reached|on|in the|to)\\b"),
            Wording.of(
                    "no-objection",
                    "\\bno(?:body| one| ?-one)?(?: \\w+){0,2} (?:objections?|opposition|disagreements?|objects|objected|dissent|disagreed|opposed)\\b"
                            + "|\\bwithout (?:any )?objections?\\b"),
            Wording.of(
                    "vote",
                    "\\bunanimous(?:ly)?\\b|\\bmotion (?:is |was |has )?(?:carrie[sd]|passe[sd]|approved|adopted)\\b"
                            + "|\\bvote (?:has |is |was )?(?:passe[sd]|carrie[sd]|succeeded)\\b"
                            + "|\\b(?:passed|approved|accepted|adopted|carried|elected|merged|ratified) (?:unanimously|(?:by|with) (?:a )?(?:unanimous |lazy |rough |large |clear )?(?:vote|consensus|consent|majority)|without objections?|with \\d{1,2} )"
                            + "|\\b(?:carried|approved|adopted|passed|accepted)[,:]? \\(?\\d{1,3} ?(?:[-–/:]|to|for) ?\\d{1,3}\\b"
                            + "|^(?:the )?(?:vote|voting|ballot|tally|poll)\\b[^?]{0,60}\\b(?:passed|passes|carried|carries)\\b"
                            + "|[+]\\d{1,3} ?[/,;] ?[+]?\\d{1,3} ?[/,;] ?-?\\d{1,3}[^?]{0,20}\\b(?:passed|carried|approved|accepted)\\b"
                            + "|[,:;–-] ?(?:motion )?(?:passed|carried|adopted|approved)[.!]?$|^passed\\b.{0,30}$|^vote:? passed"),
            Wording.of(
                    "approved",
                    "^(?:tsc )?approved\\b(?! (?:prs?|by)\\b)|\\b(?:approved|ratified|accepted) by (?:the |all |all the )?"
                            + "(?:present members|members|members present|those present|attendees|everyone|tsc|group|team|committee|council|ctc|meeting)\\b"
                            + "|^(?:ok|okay),? (?:to|from)\\b.{0,60}$"),
            Wording.of(
                    "lets",
                    "^(?:(?:ok|okay|so|agreed|yes|then|sure|sounds good|for now)[,:.!]? )?let'?s (?:go (?:with|ahead|for)|do|use|pick|stick|defer|leave|keep|wait|punt|merge|close|drop|revert|not|have (?:the |a )?(?:[\\w-]+ ){0,3}discussion|put|take (?:it|this|that|the discussion|back|discussion)|just (?:do|go|merge|use|stick)|postpone|move (?:it|this|forward|ahead))\\b"
                            + "|\\bso let'?s (?:punt|go|do|defer|wait|close|merge|leave|keep)\\b"
                            + "|^(?:(?:yes|ok|okay|sure|so)[,!.]? )?just (?:do|ship|merge|use) (?:it|this|that)[.!]{0,3}$|^(?:go for|ship|do|merge) it[.!]{1,3}$"),
            Wording.of(
                    "wins",
                    "^(?:-> ?|=> ?|→ ?)?(?:[\\w.'+-]{1,24} ){1,3}(?:wins|won)(?: (?:the )?(?:vote|poll|ballot|election))?(?:[,.!]|$)"),
            Wording.of("arrow", "^(?:->|=>|→|⇒|➡) ?let's \\w+"),
            Wording.of(
                    "defer",
                    "^(?:ok(?:ay)?,? |so |will |we will |we'll |agreed to )?(?:defer(?:red)?|deferring|punt(?:ed|ing)?|hold(?:ing)? off|postponed?|postponing|tabled(?= (?:for now|for the time|until|to )|[.!]?$))\\b"
                            + "|^(?:will )?(?:wait|waiting) (?:another|one more|a further)\\b"),
            Wording.of(
                    "we-will",
                    "^(?:so |ok(?:ay)?,? |for now,? )?we(?: will|'ll| are going to) (?:go (?:with|ahead|for)|defer|punt|hold off|stick|wait|not|aim|use|drop|remove|close|revert|leave|postpone|push (?:this|it)|proceed|move forward)\\b"),
            Wording.of(
                    "stick",
                    "(?:^|[,:(] ?|\\bso |\\band )(?:sticking with|will stick with|going with|will go with|settled on|going to (?:take|go|stick) (?:an?|the|with|for))\\b|\\b(?:so this can land|ok to (?:land|merge) (?:it|this)|we (?:chose|picked|selected))\\b"));

    /** Each sentence that shows one of them has one of these, before it is in lower case, too; a quick look before the patterns. */
    static final Keys KEYS = Keys.of(
            "agree",
            "areement",
            "aggreement",
            "decided",
            "decision",
            "resolved",
            "concluded",
            "settled",
            "opted",
            "chose",
            "picked",
            "select",
            "consent",
            "conse",
            "conce",
            "object",
            "oppos",
            "dissent",
            "unanim",
            "motion",
            "vote",
            "voting",
            "passed",
            "approved",
            "adopted",
            "endorsed",
            "elected",
            "carried",
            "accepted",
            "ratified",
            "ok ",
            "okay",
            "let's",
            "lets",
            "do it",
            "for it",
            "ship it",
            "merge it",
            "just ",
            "defer",
            "punt",
            "hold",
            "postpon",
            "tabled",
            "wait",
            "we will",
            "we'll",
            "we are going",
            "going to ",
            "stick",
            "going with",
            "go with",
            "can land",
            " wins",
            " won");

    private DecisionPhrases() {}
}
