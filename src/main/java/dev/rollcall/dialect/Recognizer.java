package dev.rollcall.dialect;

/** One way of reading one kind of fact out of a meeting's text. Pure and without state. */
@FunctionalInterface
public interface Recognizer {
    Findings recognize(MeetingText text);
}
