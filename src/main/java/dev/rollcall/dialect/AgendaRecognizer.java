package dev.rollcall.dialect;

/** Reads what was on the agenda: the points, who brought them and for how long. */
final class AgendaRecognizer implements Recognizer {
    private final Recognizer attendance;

    AgendaRecognizer(Recognizer attendance) {
        this.attendance = attendance;
    }

    @Override
    public Findings recognize(MeetingText text) {
        Talk talk = Talk.of(text, attendance);
        return Findings.none().withItems(new AgendaCollector(talk.names()).items(talk.root()));
    }
}
