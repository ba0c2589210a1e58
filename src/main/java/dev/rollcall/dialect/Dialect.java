package dev.rollcall.dialect;

import dev.rollcall.notes.Note;
import java.util.List;
import java.util.function.Predicate;

/**
 * A community's way of writing: which notes are written in it, and the recognizers that read them.
 *
 * @param recognizers the more particular first; what an earlier one found stands
 */
record Dialect(String name, Predicate<Note> fits, List<Recognizer> recognizers) {
    Dialect {
        recognizers = List.copyOf(recognizers);
    }

    Findings read(MeetingText text) {
        return recognizers.stream().map(r -> r.recognize(text)).reduce(Findings.none(), Findings::or);
    }
}
