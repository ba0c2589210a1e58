package dev.rollcall.bench.archive;

import java.time.LocalDate;
import java.util.List;

/**
 * Who comes to meetings.
 *
 * @param series in which series
 * @param keen the share of its meetings
 */
public record Person(
        String first,
        String last,
        String handle,
        String affiliation,
        List<Integer> series,
        LocalDate from,
        LocalDate until,
        double keen) {
    public String name() {
        return first + " " + last;
    }

    boolean isThere(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
