package dev.rollcall.dialect;

/** What a heading or a label such as {@code Present:} announces. */
public enum Subject {
    /** Who was there. */
    ATTENDANCE,
    /** Who was not there, though expected. */
    ABSENCE,
    /** What is to be talked about. */
    AGENDA,
    /** What was settled. */
    DECISIONS,
    /** What somebody is to do. */
    ACTIONS,
    /** The day of the meeting. */
    DATE,
    /** The hour of the meeting. */
    TIME,
    /** Another meeting's date and place. */
    NEXT_MEETING
}
