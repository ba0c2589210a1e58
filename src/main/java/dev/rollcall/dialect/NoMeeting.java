package dev.rollcall.dialect;

import java.util.List;
import java.util.regex.Pattern;

/** Notes that say that no meeting took place. */
final class NoMeeting {
    private static final int MAX_LINES = 8;
    private static final Pattern SAYS =
            Pattern.compile("(?iU)^\\W{0,4}(?:(?:sorry|note|update)\\W{1,3})?(?:(?:there (?:was|is|will be) )?no "
                    + "(?:meetings?(?! (?:minutes|notes))|call|quorum)\\b|(?:the |this |today's )?(?:\\w{1,20} )?(?:meeting|call) (?:was |is |has been |got )?"
                    + "(?:cancell?ed|skipped|postponed|called off)|cancell?ed\\b|did not meet\\b|we did not meet\\b)");

    private NoMeeting() {}

    /** Whether a meeting's text is short and opens by saying that there was none. */
    static boolean isSaidIn(MeetingText text) {
        List<TextLine> lines = text.section()
                .deep()
                .flatMap(s -> TextLine.of(s.body()).stream())
                .filter(l -> !l.text().isEmpty())
                .limit(MAX_LINES + 1)
                .toList();
        return lines.size() <= MAX_LINES
                && lines.stream()
                        .map(l -> l.text().plain())
                        .anyMatch(l -> l.length() <= 300 && SAYS.matcher(l).find());
    }
}
