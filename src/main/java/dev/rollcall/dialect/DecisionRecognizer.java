package dev.rollcall.dialect;

/** Reads what was settled: marked decisions, those under a heading of decisions, and those that are plainly worded. */
final class DecisionRecognizer implements Recognizer {
    private final Recognizer attendance;

    DecisionRecognizer(Recognizer attendance) {
        this.attendance = attendance;
    }

    @Override
    public Findings recognize(MeetingText text) {
        Talk talk = Talk.of(text, attendance);
        return Findings.none().withDecisions(new DecisionCollector(talk.names()).decisions(talk.root()));
    }
}
