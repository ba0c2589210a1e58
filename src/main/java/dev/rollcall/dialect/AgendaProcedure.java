package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Lines of an agenda that are no subject: opening, roll call, note taker, adoption of the agenda, closing; and those that only gather. */
final class AgendaProcedure {
    private static final int LONG = 120;
    private static final Cue NUMBER = Cue.of("^(?:\\d{1,2}(?:\\.\\d{1,2})?|[a-z]|[ivx]{1,4})[.)]\\s+");
    private static final Cue AND = Cue.of("\\s*(?:,|/|;|&|\\band\\b)\\s*");
    private static final String NOTE_TAKER =
            "(?:note[- ]?takers?|note[- ]?taking|scribes?|minute takers?|facilitators?|moderators?|minutes?|notes)";
    private static final String OF_ACTIONS = "(?:open |outstanding |pending |previous |prior |last )*action items?";
    private static final String OF_LAST =
            "(?:(?:the |our )?(?:last|previous|prior)(?: meeting(?:'s|s)?| week(?:'s)?| call(?:'s)?)?|(?:last|previous|prior) time)";
    private static final Cue PROCEDURE = Cue.of(
            "(?:(?:meeting )?(?:call(?:ed)? to order|roll ?-?call|quorum(?: check| call)?|housekeeping|attendance)|"
                    + "opening(?: remarks| of (?:the )?(?:meeting|session))?|welcomes?(?: (?:remarks|to new .{1,30}))?|"
                    + "introductions?(?: (?:of|for|by|from) (?:new |the )?(?:attendees|members|participants|guests|people|folks))?|"
                    + "clos(?:e|ing|ure)(?: remarks| of (?:the )?meeting)?|adjourn(?:ment)?|wrap[- ]?up|end of (?:the )?meeting|"
                    + "(?:(?:select|choose|identify|pick|assign|nominate|find|determine|appoint(?:ment of)?|volunteers?(?: for)?) )*(?:a |an |the |volunteers? (?:for|to take) )*"
                    + NOTE_TAKER + "(?: arrangements?)?|"
                    + "(?:adopt(?:ion of)?|approv(?:e|al of)|review(?: of)?|accept(?:ance of)?|confirm(?:ation of)?) (?:of )?(?:the )?"
                    + "(?:agenda|(?:" + OF_LAST + " )?(?:meeting'?s? )?minutes)(?: .{0,40})?|"
                    + "agenda(?: (?:review|bashing|bash))?|"
                    + "agree(?:ment)? (?:to|with) (?:the )?(?:membership|participation|contribution|antitrust|code of conduct).{0,110}|"
                    + "(?:review|recap)(?: of)? (?:the )?(?:" + OF_LAST + " )?" + OF_ACTIONS
                    + "(?: (?:from|of) .{0,40})?|"
                    + "action items? (?:review|check)|(?:antitrust|anti-trust|code of conduct|patent)(?: (?:policy|reminder|statement|notice)){1,2}|"
                    + "(?:host facilities|local logistics|logistics|recording(?: started)?)|"
                    + "(?:any )?other (?:business|questions|topics|items)|any other business|aob|anything else|sign[- ]?in(?: .{0,30})?|"
                    + "q ?& ?a|questions?|comments?|suggestions?|answers?|open floor|announcements?|updates?|(?:quick )?check[- ]?ins?|"
                    + "(?:date (?:of|for) (?:the )?)?next (?:meetings?|call)(?: date)?|"
                    + "for (?:the )?(?:next|subsequent|following|later) (?:meetings?|calls?)|links?)[.:?]?",
            Pattern.CASE_INSENSITIVE);
    private static final Cue GATHERS = Cue.of(
            "(?:standing (?:project |agenda )?(?:items?|topics?)|open mic|other (?:potential )?(?:topics?|items?)|(?:other )?potential topics?|"
                    + "new (?:items?|topics?)|old (?:items?|topics?)|previous (?:items?|topics?)|agenda items?|any other topics?|misc(?:ellaneous)?|"
                    + "discussion(?: topics| items)?|topics?|prs|issues|pull requests|open (?:prs|issues)|"
                    + "(?:old|new|ongoing|unfinished|continuing|other|main|regular) business|"
                    + "(?:proposals?|presentations?|discussions?)(?:(?:, | and |, and | & |/)(?:proposals?|presentations?|discussions?))*)[?:.]*",
            Pattern.CASE_INSENSITIVE);

    private AgendaProcedure() {}

    /** Whether a line is procedure: all of it, or each of the parts that it joins by commas and "and". */
    static boolean is(String title) {
        int remark = title.indexOf(" (");
        String words = NUMBER.replaceFirst(remark > 0 ? title.substring(0, remark) : title, "")
                .strip();
        return words.length() < LONG
                && (PROCEDURE.fits(words)
                        || Arrays.stream(AND.split(words, -1))
                                .filter(part -> !part.isBlank())
                                .allMatch(part -> PROCEDURE.fits(part)));
    }

    /** Whether a line only gathers what stands below it: {@code New business}, or a day of a meeting that lasts several. */
    static boolean gathers(String title) {
        String words = NUMBER.replaceFirst(title, "").strip();
        return words.length() < LONG && (GATHERS.fits(words) || isDay(words));
    }

    /** Whether a line is a day and nothing else. */
    static boolean isDay(String title) {
        return title.length() < LONG
                && WrittenDay.in(title).filter(d -> d.cutFrom(title).isEmpty()).isPresent();
    }
}
