package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.regex.Matcher;

/** The words of an action without what leads to them, and whether they say no task at all. */
final class ActionText {
    private static final Cue LEAD = Cue.of("(?:\\[[ xX]] |[-–—>=:,.*•;)\\s]{1,8}|(?:to|will)\\s(?=\\p{Ll}))");
    /** What a bot puts behind an action: who noted it and when, or where. */
    private static final Cue RECORDED = Cue.of(
            "\\s{1,3}(?:\\((?:@?[^\\s(),]{1,40}, ?)?\\d{1,2}:\\d\\d(?::\\d\\d)?\\)|\\[recorded in [^\\[\\]]{1,300}\\])\\s{0,3}$");

    private static final Cue NOTHING = Cue.of(
            "(?i)(?:[.…_*\\s?-]{0,20}|none(?: .{0,30})?|n/?a|tbd|tba|nothing.{0,40}|no (?:action|new)s?\\b.{0,60}|(?:concrete |your )?actions? here|"
                    + "add (?:action )?items? (?:here|below).{0,40}|\\d{4}-\\d\\d-\\d\\d|action items?|name[:.]? .{0,30}|copy previous action items.{0,80}|todos?|task \\d?|\\([^()]{1,20}\\))[.!:]?");
    private static final Cue ONLY_LINK = Cue.of("<?https?://\\S{1,600}>?");

    private ActionText() {}

    static String of(String text) {
        String words = RECORDED.replaceFirst(Markup.plain(text), "");
        Matcher lead = LEAD.matcher(words);
        int start = 0;
        for (int i = 0; i < 3 && lead.find(start) && lead.start() == start; i++) {
            start = lead.end();
        }
        return words.substring(start).strip();
    }

    static boolean isNothing(String text) {
        return NOTHING.fits(text.strip());
    }

    static boolean isOnlyLink(String text) {
        return ONLY_LINK.fits(text.strip());
    }
}
