package dev.rollcall.dialect;

import dev.rollcall.markdown.Section;
import dev.rollcall.model.Attendance;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads who was there: from sections, bold lines and labels that announce a roll call, be it a list, a table or a line of
 * names. Those whom a note calls absent are left out, and so are the rows that show how to sign in.
 */
final class AttendanceRecognizer implements Recognizer {
    private final Vocabulary vocabulary;

    AttendanceRecognizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Findings recognize(MeetingText text) {
        List<Attendance> people = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        section(text.section(), RollCall.Mode.OUTSIDE, people, reasons);
        return Findings.none().withAttendance(SamePerson.once(people)).withReasons(reasons);
    }

    private void section(Section section, RollCall.Mode above, List<Attendance> people, List<Reason> reasons) {
        RollCall.Mode mode = mode(section, above);
        RollCall rollCall = new RollCall(vocabulary, mode, section.title());
        rollCall.blocks(section.body());
        people.addAll(rollCall.people());
        reasons.addAll(rollCall.reasons());
        for (Section below : section.sections()) {
            section(below, mode, people, reasons);
        }
    }

    private RollCall.Mode mode(Section section, RollCall.Mode above) {
        String title = section.title();
        if (vocabulary.isAbout(Subject.ATTENDANCE, title)) {
            return RollCall.Mode.PRESENT;
        }
        if (vocabulary.isAbout(Subject.ABSENCE, title)) {
            return RollCall.Mode.ABSENT;
        }
        boolean group = above != RollCall.Mode.OUTSIDE && isGroup(title);
        return group ? above : RollCall.Mode.OUTSIDE;
    }

    /** A part of a roll call, such as the guests among those present. */
    private static boolean isGroup(String title) {
        String bare = Vocabulary.bare(title);
        return List.of(bare.split(" ", 8)).stream()
                .allMatch(w -> PersonRow.isRole(w) || w.equals("and") || w.equals("&"));
    }
}
