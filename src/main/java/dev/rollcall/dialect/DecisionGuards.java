package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;

/** What speaks against a sentence that has the words of a decision: it asks, wishes, denies, supposes, or tells of another day. */
final class DecisionGuards {
    private static final Cue QUESTION = Cue.of(
            "\\?[\\s)\"'*.!–-]{0,6}$|\\b(?:objections?|agree|agreed|agreement|consensus|unanimous) ?\\?|^(?:do we|does|any|is there|are there|has anyone|anyone) |^(?:do|does|did|is|are|should|shall|could|can|would|will|what|why|how|who|when|where|which|any|have|has)\\b.{0,300}\\?");
    private static final Cue NEGATED = Cue.of(
            "\\b(?:no|not|n't|never|without|lack(?:ing|s)?(?: of)?|isn't|wasn't|don't|doesn't|didn't|haven't|hasn't|hard to|difficult to|unclear|unable to|cannot|can't|little|nor|neither|absence of)"
                    + " (?:(?!objections?\\b)[\\w-]+ ){0,4}(?:agree|agreed|agreement|consensus|decided|decision|resolved|concluded|unanimous|approved|conclusion)\\b"
                    + "|n't (?:\\S+ ){0,3}(?:agree|agreed|consensus|decided|decide|resolved)\\b|\\b(?:was not|were not|been no|there is no|there's no|nothing) (?:\\w+ ){0,2}(?:consensus|agreement|decided|agreed)");
    private static final Cue SUPPOSED = Cue.of(
            "\\b(?:if|unless|until|once|whether|when|provided|assuming|as long as|as soon as|after|before|in case|would be|should be|could be|must be|may be|might be|can be|(?<!seems )(?<!seemed )(?<!appears )to be|needs? to be|want|wants|wanted|hope|hopefully|wish)"
                    + " (?:[\\w'-]+ ){0,5}(?:agree|agreed|agreement|consensus|approved|decided|resolved|objections?|objects|unanimous|unanimously|passed|passes)\\b"
                    + "|\\b(?:need|needs|needed|seek|seeking|seeks|get|getting|gain|build|building|reach|reaching|come to|comes to|find|finding|try|trying|toward|towards|await|awaiting|wait for|waiting for|waiting on|looking for|ask for|asking for|require|requires|call for|check for|check if|see if|want|wants|like|hope for|work on|working on|without|lazy|by)"
                    + " (?:(?:a|an|the|some|any|more|general|broad|rough|clear|strong|to|our|group) ){0,3}(?:agreement|consensus|objections?)\\b"
                    + "|\\bconsensus[- ](?:seeking|building|process|model|based|driven|call|algorithm|seeker)\\b|\\b(?:agreement|consensus) (?:is |was )?(?:needed|required|necessary|pending|hard)\\b");
    private static final Cue WAVERING = Cue.of(
            "^(?:if|unless|whether|should|could|would|maybe|perhaps|possibly|probably want|might|i |i'd|i'm|imo|suggest|suggests|suggestion|propose|proposes|proposed|proposal|idea|question|q:|please|option|alternatively|"
                    + "asked|asking|ask|waiting for|looking for|trying to|need|needs|want|wants|goal|action|todo|ai:|note:|fyi|background|context|motivation|tip)\\b");
    private static final Cue PERSONAL = Cue.of(
            "\\b(?:lean|leans|leaning|seems reasonable|prefer|how consensus|(?:proposed|proposes|suggested|suggests) (?:we|that|to))\\b|\\b(?:from me|to me|personally|i have no|i've no|from my|has no|have no (?:strong )?(?:opinion|objection)\\b|no objection,? (?:but|just|as)|for me)\\b");

    private static final String MEETING = "(?:meeting|call|week|month|time|year|session|sync|summit)";
    private static final Cue EARLIER_BEFORE = Cue.of("\\b(?:last|previous|prior|earlier|past) (?:[\\w'-]+ ){0,2}"
            + MEETING + "(?:'?s)?\\b|\\b(?:previously|initially|originally|what (?:we|was|had|has)(?: been)?) ?$");
    private static final Cue EARLIER_AFTER = Cue.of("^(?:\\w+ ){1,4}(?:before that|previously|earlier|last " + MEETING
            + ")\\b|\\b(?:last (?:week|time|meeting|month|call|year)|in (?:the |a |our )?(?:previous|last) (?:\\w+ )?"
            + MEETING + "),?[.)!]?$");
    private static final Cue CONCESSION =
            Cue.of("^(?:while|although|though|even though|whereas|despite|given that|since|because)\\b");
    private static final Cue BELIEF = Cue.of(
            "\\b(?:believe[sd]?|believing|perception|thinks?|thought|feels?|felt|guess(?:es)?|understands?|understanding|heard|remembers?|forgot|recalls?)\\b");
    private static final Cue OTHERS = Cue.of(
            "\\breached an agreement with\\b|\\b(?:agreed|decided) by (?!all|everyone|everybody|consensus|majority|us\\b|the (?:group|meeting|team|tsc|ctc|committee|council|board|members))");
    private static final Cue OPINION = Cue.of(
            "^.{0,30}\\bagreed?\\b.{0,200}\\b(?:would|could|might|'d) be (?:super |very |really |so )?(?:good|nice|great|valuable|useful|interesting|fun|helpful|ideal)\\b"
                    + "|\\b(?:concluded|agreed?) (?:that )?(?:it|this|that) would be (?:good|nice|great)\\b"
                    + "|\\bagreed? that\\b.{0,160}\\b(?:is|are) (?:an? )?(?:big |real |very |too |quite )?(?:risky|problem(?:atic)?|issue|hard|difficult|confusing|tricky|painful|concern)\\b"
                    + "|^agreed,? (?:so that|that's|this is|it's|but|though)\\b|^agree (?:with|this|it|the)\\b");
    private static final Cue CHECKING = Cue.of(
            "\\b(?:confirm|check|verify|ensure|make sure|see|ask|wait)(?:ing)?(?: that| if| whether| until)? (?:there (?:are|is|was|were)|we have|you have|everyone) (?:(?:no|any) )?(?:objections?|consensus|agreement|agrees?)\\b");

    private DecisionGuards() {}

    /** Whether one of them speaks against the clause. */
    static boolean against(String clause) {
        return QUESTION.isIn(clause)
                || WAVERING.isIn(clause)
                || NEGATED.isIn(clause)
                || SUPPOSED.isIn(clause)
                || PERSONAL.isIn(clause)
                || CONCESSION.isIn(clause)
                || OTHERS.isIn(clause)
                || OPINION.isIn(clause)
                || CHECKING.isIn(clause);
    }

    /** Whether the sentence tells between these places what was settled on another day or what somebody believes or quotes. */
    static boolean isRetold(String sentence, int start, int end) {
        String before = sentence.substring(0, start);
        String after = sentence.substring(start);
        return EARLIER_BEFORE.isIn(sentence.substring(0, end))
                || EARLIER_AFTER.isIn(after)
                || BELIEF.isIn(before)
                || isQuoted(before, after);
    }

    private static boolean isQuoted(String before, String after) {
        boolean straight = before.chars().filter(c -> c == '"').count() % 2 == 1 && after.indexOf('"') >= 0;
        return straight || (before.lastIndexOf('“') > before.lastIndexOf('”') && after.indexOf('”') >= 0);
    }
}
