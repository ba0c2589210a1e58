package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Notes that say that no meeting took place. */
final class NoMeeting {
    private static final int MAX_LINES = 8;
    private static final Cue SAYS =
            Cue.of("(?iU)^\\W{0,4}(?:(?:sorry|note|update)\\W{1,3})?(?:(?:there (?:was|is|will be) )?no "
                    + "(?:meetings?(?! (?:minutes|notes))|call|quorum)\\b|(?:the |this |today's )?(?:\\w{1,20} )?(?:meeting|call) (?:was |is |has been |got )?"
                    + "(?:cancell?ed|skipped|postponed|called off)|cancell?ed\\b|did not meet\\b|we did not meet\\b)");

    private static final Cue CALLED_OFF = Cue.of(
            "(?iU)^\\W{0,4}(?:n/a\\W{1,4})?(?:(?:the |this |in[- ]person ){0,2}(?:meeting|call) (?:was |is )?)?cancell?ed\\b");
    private static final Set<Theme> MAIN = Set.of(Theme.AGENDA, Theme.MINUTES, Theme.ATTENDANCE);

    private NoMeeting() {}

    /**
     * Whether a meeting's text is short and opens by saying that there was none, or says only that where its agenda or its roll
     * call would stand.
     */
    static boolean isSaidIn(MeetingText text, Vocabulary vocabulary) {
        return isShort(text) || text.section().deep().anyMatch(s -> isCalledOff(s, vocabulary));
    }

    private static boolean isCalledOff(Section section, Vocabulary vocabulary) {
        Optional<Theme> theme = section.heading()
                .flatMap(h -> vocabulary.theme(h.text().plain()))
                .filter(MAIN::contains);
        if (theme.isEmpty()) {
            return false;
        }
        // Below a roll call, a template's other headings may stand.
        List<String> lines = (theme.get() == Theme.ATTENDANCE ? Stream.of(section) : section.deep())
                .flatMap(s -> TextLine.of(s.body()).stream())
                .map(l -> l.text().plain())
                .filter(l -> !l.isBlank())
                .limit(2)
                .toList();
        return lines.size() == 1 && lines.get(0).length() <= 300 && CALLED_OFF.isIn(lines.get(0));
    }

    private static boolean isShort(MeetingText text) {
        List<TextLine> lines = text.section()
                .deep()
                .flatMap(s -> TextLine.of(s.body()).stream())
                .filter(l -> !l.text().isEmpty())
                .limit(MAX_LINES + 1)
                .toList();
        return lines.size() <= MAX_LINES
                && lines.stream().map(l -> l.text().plain()).anyMatch(l -> l.length() <= 300 && SAYS.isIn(l));
    }
}
