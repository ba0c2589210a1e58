package dev.rollcall.dialect;

import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Item;
import dev.rollcall.markdown.Section;
import dev.rollcall.markdown.Task;
import dev.rollcall.model.Attendance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        section(text.section(), RollCall.Mode.OUTSIDE, true, people, reasons);
        return Findings.none().withAttendance(SamePerson.once(people)).withReasons(reasons);
    }

    private void section(
            Section section, RollCall.Mode above, boolean opening, List<Attendance> people, List<Reason> reasons) {
        RollCall.Mode mode = mode(section, above);
        RollCall rollCall = new RollCall(vocabulary, mode, section.title(), opening, !people.isEmpty());
        rollCall.blocks(section.body());
        people.addAll(rollCall.people());
        reasons.addAll(rollCall.reasons());
        boolean first = opening && section.body().isEmpty();
        for (Section below : section.sections()) {
            section(below, mode, first, people, reasons);
            first = false;
        }
    }

    private RollCall.Mode mode(Section section, RollCall.Mode above) {
        String title = section.title();
        Set<Subject> about = vocabulary.about(title);
        if (about.contains(Subject.ATTENDANCE)) {
            return RollCall.Mode.PRESENT;
        }
        if (about.contains(Subject.ABSENCE)) {
            return RollCall.Mode.ABSENT;
        }
        if (isTicked(section) && PresenceWords.nameBody(Vocabulary.bare(title))) {
            return RollCall.Mode.PRESENT;
        }
        boolean group = above != RollCall.Mode.OUTSIDE && isGroup(title);
        return group ? above : RollCall.Mode.OUTSIDE;
    }

    /** Whether a list of members has boxes, some of them ticked: those were there. */
    private static boolean isTicked(Section section) {
        List<Item> items = section.body().stream()
                .filter(Block.Listing.class::isInstance)
                .flatMap(b -> ((Block.Listing) b).items().stream())
                .toList();
        return items.stream().anyMatch(i -> i.task() == Task.DONE)
                && items.stream()
                        .allMatch(i -> PersonRow.named(RowText.of(i.text())).isPresent());
    }

    /** A part of a roll call, such as the guests among those present. */
    private static boolean isGroup(String title) {
        String bare = Vocabulary.bare(title);
        return List.of(bare.split(" ", 8)).stream()
                .allMatch(w -> PersonRow.isRole(w) || w.equals("and") || w.equals("&"));
    }
}
