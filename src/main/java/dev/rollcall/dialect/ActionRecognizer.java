package dev.rollcall.dialect;

/** Reads what somebody is to do: marked actions, boxes and items of lists of actions, and tasks that a named person takes on. */
final class ActionRecognizer implements Recognizer {
    private final Recognizer attendance;

    ActionRecognizer(Recognizer attendance) {
        this.attendance = attendance;
    }

    @Override
    public Findings recognize(MeetingText text) {
        Talk talk = Talk.of(text, attendance);
        return Findings.none().withActions(new ActionCollector(talk.names()).actions(talk.root()));
    }
}
