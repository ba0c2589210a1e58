package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import dev.rollcall.model.DecisionStatus;
import dev.rollcall.model.Standing;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads how a decision stands from its words: put off, to be looked at again, tentative, superseded, else accepted.
 *
 * @param day of the meeting, from which days to come count
 * @param draft whether the whole note is a draft, of which nothing is settled yet
 */
record StandingReader(Optional<LocalDate> day, boolean draft) {
    private static final int MAX_TEXT = 600;
    private static final String LEAD =
            "^(?:(?:ok(?:ay)?|so|then|and|yes|for now|we|we'll|group|will|all|agreed|decided|consensus|is|was|to|that|should|let's|lets|"
                    + "again|just|probably|i\\.e\\.)[,:.!]? ){0,8}";
    private static final String PUT_OFF =
            "(?:defer(?:red|ring)?|deferral|punt(?:ed|ing)?|postpon(?:e|ed|ing)|tabled?|tabling|hold(?:ing)? off|held off|put(?:ting)? (?:it |this |that )?off"
                    + "|wait(?:ing)?|shelved?|(?:leave|keep|left|kept|leaving|keeping) (?:it |this |that )?on (?:the )?(?:[\\w-]+ )?agenda|leave on"
                    + "|(?:roll|carry|push)(?:ed|ing)? (?:it |this |that |the issues? )?(?:over|on|back))(?![\\w-])";
    private static final Cue DEFERRAL = Cue.of(LEAD + PUT_OFF);
    private static final Cue BARE = Cue.of(
            "^(?:(?:ok(?:ay)?|so|then|and|for now|we|we'll|will|to|should|let's|lets|again|just)[,:.!]? ){0,6}(?!wait)"
                    + PUT_OFF
                    + "(?: (?:again|discussion|it|this|that|the (?:discussion|item|topic)|these))?"
                    + "(?: ?,?(?:to|till|until|for|at) (?:the |a |our )?(?:(?:next|future|later|following|another) (?:\\w+ )?(?:meeting|time|call|week|session|one)"
                    + "|next(?: time)?|later|now|time being))?[.! ]{0,4}");
    private static final Cue AGAIN = Cue.of(
            "\\b(?:revisit(?:ed|ing)?|re-?evaluated?|re-?assess(?:ed)?|reconsider(?:ed)?|re-?review(?:ed)?|(?:to be )?reviewed?(?= (?:on|in|by|at|after|again|next))"
                    + "|(?:look|looked|come|talk|discuss|decide|check) (?:(?:at|back|about|to) )?(?:(?:it|this|that|here) )?again|come back to (?:it|this|that)"
                    + "|expires?|sunset|valid until|review date|trial (?:until|till|for|of|period))\\b");
    private static final Cue UNTIL = Cue.of("\\b(?:until|till|through)\\b ([^.;]{3,30})[.)!]?$");
    private static final Cue TENTATIVE = Cue.of(
            "\\b(?:tentative(?:ly)?|provisional(?:ly)?|leaning|leans?(?= (?:to|toward|towards|on))|inclin(?:ed|ation|ing)|in principle|probably|preliminar(?:y|ily)"
                    + "|(?:soft|gentle|slight|some|weak) (?:consensus|agreement)|no quorum|pending (?:lazy |final |formal )?(?:vote|approval|consensus|confirmation|ratification|objections?)"
                    + "|subject to|strawman|to be (?:confirmed|ratified)|not (?:yet )?final)\\b"
                    + "|\\b(?:unless|if no|until|as long as no|provided (?:that )?no|assuming no)\\b(?: \\S{1,20}){0,6} (?:objects?|objections?|objected|opposition|disagree[sd]?|vetoe?s?|speaks? up|shouts?|complains?)\\b"
                    + "|\\blazy consensus\\b.{0,40}\\b(?:until|till|pending|ends?|by|for|hours?|days?|week)\\b");
    private static final Cue SUPERSEDED = Cue.of(
            "\\b(?:superseded|replaced|overturned|revoked|withdrawn) (?:by|on|with)\\b.{0,40}(?:\\d|https?:|\\bd\\d)|[(\\[](?:superseded|withdrawn|revoked|rescinded|no longer (?:in force|valid))\\b");

    /** How a decision stands that is told in this sentence; {@code words} are those that the mark, if there is one, leaves. */
    Standing of(String sentence, String words) {
        Standing whole = of(sentence);
        Standing rest = of(words);
        return rest.status() == DecisionStatus.REVISIT && whole.status() != DecisionStatus.SUPERSEDED ? rest : whole;
    }

    private Standing of(String words) {
        String text = words.length() > MAX_TEXT ? words.substring(0, MAX_TEXT) : words;
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (SUPERSEDED.isIn(lower)) {
            return Standing.of(DecisionStatus.SUPERSEDED);
        }
        Search again = AGAIN.search(lower);
        if (again.find()) {
            return Standing.revisit(ahead(text.substring(Math.min(again.start(), text.length()))));
        }
        if (isDeferral(lower)) {
            return Standing.revisit(ahead(text));
        }
        Search until = UNTIL.search(lower);
        if (until.find()) {
            Optional<LocalDate> end = ahead(until.group(1));
            if (end.isPresent()) {
                return Standing.revisit(end);
            }
        }
        return Standing.of(draft || TENTATIVE.isIn(lower) ? DecisionStatus.TENTATIVE : DecisionStatus.ACCEPTED);
    }

    private Optional<LocalDate> ahead(String words) {
        return day.flatMap(d -> DayAhead.in(words, d));
    }

    private static boolean isDeferral(String lower) {
        return DEFERRAL.opens(lower);
    }

    /** Whether the words say no more than that the matter comes up another time: the agenda's affair, no decision. */
    static boolean onlyPutsOff(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        return lower.length() < 100 && BARE.fits(lower);
    }
}
