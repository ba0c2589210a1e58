package dev.rollcall.dialect;

import dev.rollcall.source.SourceRef;

/** A place in a note that says on which day the meeting is. */
record DayClaim(WrittenDay day, String written, Rule rule, SourceRef at) {
    static DayClaim of(WrittenDay day, String text, Rule rule, SourceRef at) {
        return new DayClaim(day, text.substring(day.start(), day.end()).strip(), rule, at);
    }
}
