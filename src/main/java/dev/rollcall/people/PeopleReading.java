package dev.rollcall.people;

import dev.rollcall.source.Diagnostic;
import java.util.List;

/** What {@code people.yml} says as far as it could be read, and what is wrong with it. */
public record PeopleReading(People people, List<Diagnostic> diagnostics) {
    public PeopleReading {
        diagnostics = List.copyOf(diagnostics);
    }

    /** There is no such file. */
    public static PeopleReading none() {
        return new PeopleReading(People.none(), List.of());
    }
}
