package dev.rollcall.dialect;

import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Attendance;
import dev.rollcall.model.Decision;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what was talked about: the points of the agenda, what was settled, and what somebody is to do. One recognizer for
 * the three, since they read the same passages with the same names in mind.
 */
final class TalkRecognizer implements Recognizer {
    private static final Pattern TAGS = Pattern.compile("(?i)tags ?: ");

    private final Recognizer attendance;

    /** Knows people by the roll call that the other recognizer reads. */
    TalkRecognizer(Recognizer attendance) {
        this.attendance = attendance;
    }

    @Override
    public Findings recognize(MeetingText text) {
        Passage root = PassageReader.read(text);
        List<Attendance> roll = attendance.recognize(text).attendance();
        Names names = Names.of(roll, root);
        List<AgendaItem> items = items(text, root, names).stream()
                .filter(item -> isItem(item, roll))
                .toList();
        return Findings.none()
                .withItems(ItemExtents.of(text, items))
                .withDecisions(decisions(root, names))
                .withActions(actions(text, root, names));
    }

    /** What was read as something else is no point of the agenda: a row of the roll call, a marked fact, a line of tags. */
    private static boolean isItem(AgendaItem item, List<Attendance> roll) {
        String title = item.title();
        boolean person =
                roll.stream().anyMatch(row -> row.at().line() == item.at().line());
        boolean marked =
                DecisionMark.rest(title).isPresent() || ActionMark.of(title).isPresent();
        return !person && !marked && !TAGS.matcher(title).lookingAt();
    }

    private static List<AgendaItem> items(MeetingText text, Passage root, Names names) {
        List<AgendaItem> listed = AgendaTable.in(text.section()).toList();
        return listed.isEmpty() ? new AgendaCollector(names, text.sole()).items(root) : listed;
    }

    private static List<Decision> decisions(Passage root, Names names) {
        return new DecisionCollector(names).decisions(root);
    }

    private static List<ActionItem> actions(MeetingText text, Passage root, Names names) {
        Stream<ActionItem> said = new ActionCollector(names).actions(root).stream();
        return Stream.concat(said, ActionTable.in(text.section()))
                .sorted(Comparator.comparing(ActionItem::at))
                .toList();
    }
}
