package dev.rollcall.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of days.
 *
 * @param from the first day that is in it
 * @param until the first day that is no longer in it
 */
record DayRange(LocalDate from, LocalDate until) {
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    /** What {@code after:} or {@code before:} means by a year, a month or a day; empty for what is none of these. */
    static Optional<DayRange> of(String name, String value) {
        return first(value).map(day -> name.equals("after") ? new DayRange(day, NEVER) : new DayRange(EVER, day));
    }

    private static Optional<LocalDate> first(String value) {
        Matcher day = DAY.matcher(value.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher day, int group) {
        return day.group(group) == null ? 1 : Integer.parseInt(day.group(group));
    }
}
