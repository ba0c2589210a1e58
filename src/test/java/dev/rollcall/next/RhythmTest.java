package dev.rollcall.next;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RhythmTest {
    @Test
    void aSeriesMeetsAgainAfterTheUsualNumberOfWeeks() {
        assertEquals("every week 2026-03-19", rhythm("2026-02-26", "2026-03-05", "2026-03-12"));
        assertEquals("every 2 weeks 2026-04-02", rhythm("2026-02-05", "2026-02-19", "2026-03-05", "2026-03-19"));
    }

    @Test
    void oneThatWasMovedOrLeftOutDoesNotChangeTheRhythm() {
        assertEquals(
                "every 2 weeks 2026-04-02",
                rhythm("2026-01-08", "2026-01-22", "2026-02-19", "2026-03-04", "2026-03-19"));
    }

    @Test
    void theSameWeekdayOfEachMonthIsKept() {
        assertEquals("every third Wednesday of the month 2026-04-15", rhythm("2026-01-21", "2026-02-18", "2026-03-18"));
        assertEquals("every last Friday of the month 2026-05-29", rhythm("2026-01-30", "2026-02-27", "2026-04-24"));
        assertEquals("every first Tuesday of the month 2027-01-05", rhythm("2026-10-06", "2026-11-03", "2026-12-01"));
    }

    @Test
    void otherDaysAreCounted() {
        assertEquals("every 10 days 2026-01-31", rhythm("2026-01-01", "2026-01-11", "2026-01-21"));
        assertEquals("every day 2026-01-03", rhythm("2026-01-01", "2026-01-02"));
    }

    @Test
    void oneMeetingHasNoRhythm() {
        assertEquals(
                Optional.empty(),
                Rhythm.of(Arrays.asList(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-01"))));
    }

    private static String rhythm(String... days) {
        Rhythm rhythm =
                Rhythm.of(Arrays.stream(days).map(LocalDate::parse).toList()).orElseThrow();
        return rhythm.words() + " " + rhythm.next();
    }
}
