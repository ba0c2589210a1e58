package dev.rollcall.archive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a person belongs, and when: as {@code people.yml} says, or from the first to the last meeting that says so.
 *
 * @param from the first day, where it is known
 * @param until the last day, where it is known
 */
public record Affiliation(String name, Optional<LocalDate> from, Optional<LocalDate> until) {
    static Affiliation on(String name, LocalDate day) {
        return new Affiliation(name, Optional.of(day), Optional.of(day));
    }

    /** The same with the day in it. */
    Affiliation reaching(LocalDate day) {
        return new Affiliation(
                name,
                from.filter(f -> f.isBefore(day)).or(() -> Optional.of(day)),
                until.filter(u -> u.isAfter(day)).or(() -> Optional.of(day)));
    }
}
