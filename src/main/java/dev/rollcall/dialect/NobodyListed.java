package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;

/**
 * What stands where people would be listed and names none: {@code N/A}, {@code see sign-in sheet}, {@code all members}. Templates
 * ask for a roll call, and whoever has none still writes something there.
 */
final class NobodyListed {
    private static final Cue LINE = Cue.of("(?iU)^\\W{0,3}(?:n\\s?/\\s?a(?![\\w/@.'’-]).*"
            + "|(?:please )?see (?:[\\w'’-]{1,20} ){0,4}(?:recordings?|video|sheets?|spreadsheet|sign[- ]?ins?|attendance|attendees|list|lists"
            + "|chat|zoom|above|below|minutes|notes|calendar|invite|doc|document|link|page|issue|log|archive|previous|last|roster)\\b.*"
            + "|(?:(?:attendance|attendees|participants|names|roll ?call|roll)(?: list)? )?(?:(?:was|were|is|are) )?not (?:taken|recorded|noted|kept"
            + "|tracked|captured|available|listed|known)\\b.*"
            + "|(?:(?:attendance|attendees|participants|roll ?call|roll)(?: list)? )?(?:(?:was|were|is) )?(?:lost|missing|forgotten|unrecorded|unavailable|pending)\\W*"
            + "|(?:the |this |in[- ]person |today's ){0,3}(?:meeting|call) (?:(?:was|is|has been|got) )?(?:cancell?ed|skipped|postponed|called off)\\b.*"
            + "|cancell?ed\\W*)$");
    private static final Cue ALL = Cue.of(
            "(?iU)^\\W{0,3}(?:(?:almost|nearly) )?(?:all|most)(?: of)?(?: the)?(?: (?:board|committee|council|team|core|tsc|voting|regular|usual))?"
                    + " (?:members|directors|attendees|participants|present|councillors|trustees|maintainers|of us|regulars|people|committee|board|team)"
                    + "(?: (?:are|were|attended|present|there|here|listed|above|below)){0,3}\\W*$");
    private static final int LONGEST = 200;

    private NobodyListed() {}

    /** Whether a whole line of a roll call says that it has no names. */
    static boolean isSaidBy(String line) {
        return line.length() <= LONGEST && (LINE.fits(line) || ALL.fits(line));
    }
}
