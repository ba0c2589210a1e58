package dev.rollcall.dialect;

/** What the recognizers of agenda, decisions and actions look at: a meeting's text as passages, and the people it knows. */
record Talk(Passage root, Names names) {
    /** The text of a meeting, read with the names that the roll call gives. */
    static Talk of(MeetingText text, Recognizer attendance) {
        Passage root = PassageReader.read(text);
        return new Talk(root, Names.of(attendance.recognize(text).attendance(), root));
    }
}
