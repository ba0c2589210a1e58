package dev.rollcall.dialect;

import dev.rollcall.model.ActionItem;
import java.util.Comparator;
import java.util.stream.Stream;

/** Reads what somebody is to do: marked actions, boxes and items of lists of actions, and tasks that a named person takes on. */
final class ActionRecognizer implements Recognizer {
    private final Recognizer attendance;

    ActionRecognizer(Recognizer attendance) {
        this.attendance = attendance;
    }

    @Override
    public Findings recognize(MeetingText text) {
        Talk talk = Talk.of(text, attendance);
        Stream<ActionItem> said = new ActionCollector(talk.names()).actions(talk.root()).stream();
        return Findings.none()
                .withActions(Stream.concat(said, ActionTable.in(text.section()))
                        .sorted(Comparator.comparing(ActionItem::at))
                        .toList());
    }
}
