package dev.rollcall.archive;

import dev.rollcall.model.Attendance;
import java.time.LocalDate;

/** A line of a roll call and the meeting that it stands in. */
record RosterRow(Draft draft, Attendance attendance) {
    LocalDate date() {
        return draft.meeting().date();
    }

    String name() {
        return attendance.name().strip();
    }
}
