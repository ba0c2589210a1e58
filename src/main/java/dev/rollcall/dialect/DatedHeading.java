package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import java.util.Optional;

/**
 * A heading that may open a meeting's notes, since it names a day and little else.
 *
 * @param rest the heading without the day
 */
record DatedHeading(Block.Heading heading, WrittenDay day, String rest) {
    private static final Cue VERSION = Cue.of("(?i)(?<![\\d.])v?\\d+\\.\\d+|(?<![a-z])v\\d|releas|changelog");
    private static final Cue MEETING = Cue.of("(?iU)\\b(?:meetings?|notes?|minutes|call|sync|stand-?up|session"
            + "|agenda|hour|check-?in|discussion|planning|retro(?:spective)?|status|telecon|teleconference|workshop|sprint"
            + "|summit|hangout|f2f|triage|report)\\b");
    private static final Cue MONTH_ONLY = Cue.of(
            "(?i)(?:(?:19|20)\\d{2}[-/. ](?:0?[1-9]|1[0-2])"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ ,]{0,2}(?:(?:19|20)\\d{2})?|(?:19|20)\\d{2})\\W{0,3}");

    /** The heading as a dated one; a release, a mere mention of a day and the like are none. */
    static Optional<DatedHeading> of(Block.Heading heading) {
        String text = heading.text().plain().strip();
        if (text.length() > 160) {
            return Optional.empty();
        }
        return WrittenDay.in(text)
                .map(d -> new DatedHeading(heading, d, d.cutFrom(ClockText.cutAfter(text, d.end()))))
                .filter(d -> d.fits(text));
    }

    private boolean fits(String text) {
        if (VERSION.isIn(rest)) {
            return false;
        }
        if (day.year().isEmpty()) {
            return rest.isEmpty();
        }
        boolean atAnEnd = day.leads(text)
                || day.end() >= ClockText.cutAfter(text, day.end()).length() - 1;
        return atAnEnd || MEETING.isIn(rest) || ForeignDay.namesMeeting(rest);
    }

    /** Whether a heading names a month or a year and nothing else: a group of meetings, or one whose day nobody wrote down. */
    static boolean isPeriod(Block.Heading heading) {
        return isPeriod(heading.text().plain());
    }

    /** The same of any text. */
    static boolean isPeriod(String text) {
        String words = text.strip();
        return text.length() <= 60 && (MONTH_ONLY.fits(words) || ForeignDay.isPeriod(words));
    }
}
