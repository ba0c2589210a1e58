package dev.rollcall.dialect;

import dev.rollcall.model.AgendaItem;
import java.util.List;

/** Reads what was on the agenda: the points, who brought them and for how long. */
final class AgendaRecognizer implements Recognizer {
    private final Recognizer attendance;

    AgendaRecognizer(Recognizer attendance) {
        this.attendance = attendance;
    }

    @Override
    public Findings recognize(MeetingText text) {
        Talk talk = Talk.of(text, attendance);
        List<AgendaItem> said = new AgendaCollector(talk.names(), text.sole()).items(talk.root());
        List<AgendaItem> listed = AgendaTable.in(text.section()).toList();
        return Findings.none().withItems(listed.isEmpty() ? said : listed);
    }
}
