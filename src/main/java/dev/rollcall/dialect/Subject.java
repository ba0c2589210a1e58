package dev.rollcall.dialect;

import java.util.Arrays;
import java.util.Optional;

/** What a heading or a label such as {@code Present:} announces. */
public enum Subject {
    /** Who was there. */
    ATTENDANCE("attendees", "Attendees"),
    /** Who was not there, though expected. */
    ABSENCE("absent", "Absent"),
    /** What is to be talked about. */
    AGENDA("agenda", "Agenda"),
    /** What was talked about. */
    MINUTES("minutes", "Minutes"),
    /** Notes on what stands elsewhere. */
    NOTES("notes", "Notes"),
    /** News that are told, not discussed. */
    UPDATES("updates", "Updates"),
    /** What was settled. */
    DECISIONS("decisions", "Decisions"),
    /** What somebody is to do. */
    ACTIONS("actions", "Action items"),
    /** The day of the meeting. */
    DATE("date", "Date"),
    /** The hour of the meeting. */
    TIME("time", "Time"),
    /** Another meeting's date and place. */
    NEXT_MEETING("next-meeting", "Next meeting"),
    /** The frame of the note, such as links and rules: nothing is looked for below. */
    SKIP("skip", "Links");

    private final String key;
    private final String plain;

    Subject(String key, String plain) {
        this.key = key;
        this.plain = plain;
    }

    /** What it is called in the settings. */
    public String key() {
        return key;
    }

    /** The English heading that the recognizers know it by. */
    String plain() {
        return plain;
    }

    /** The subject that the settings call so. */
    static Optional<Subject> of(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }
}
