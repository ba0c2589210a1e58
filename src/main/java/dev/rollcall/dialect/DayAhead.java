package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A day to come as people write it, seen from the day of a meeting: {@code March 2027}, {@code in six months}, {@code next week}. */
final class DayAhead {
    private static final String NUMBER = "(?<n>\\d{1,2}|an?|one|another|two|three|four|five|six|eight|ten|twelve)";
    private static final Cue SPAN = Cue.of("(?<![\\w-])" + NUMBER
            + "(?: ?(?:-|–|or|to) ?(?<m>\\d{1,2}))?(?: more)? (?<unit>day|week|month|year)s?(?![\\w-])");
    private static final Cue NEXT = Cue.of("(?<!\\w)next (?<unit>week|month|quarter|year)(?!\\w)");
    private static final Cue QUARTER = Cue.of("(?<!\\w)q(?<q>[1-4])[ /-]{0,2}(?<y>20\\d{2})(?!\\d)");
    private static final Cue MONTH = Cue.of(
            "(?<!\\w)(?<end>end of )?(?<n>january|february|march|april|may|june|july|august|september|october|november|december)"
                    + "(?:,? (?<y>20\\d{2}))?(?!\\w)");
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("another", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("eight", 8),
            Map.entry("ten", 10),
            Map.entry("twelve", 12));
    private static final int MAX_TEXT = 120;

    private DayAhead() {}

    /** The first way to name a day that the words show, as a day after the meeting's; empty where they name none. */
    static Optional<LocalDate> in(String words, LocalDate meeting) {
        String text = words.length() > MAX_TEXT ? words.substring(0, MAX_TEXT) : words;
        String lower = text.toLowerCase(Locale.ROOT);
        Optional<LocalDate> written = WrittenDay.in(text).flatMap(d -> written(d, meeting));
        return written.or(() -> quarter(lower))
                .or(() -> month(lower, meeting))
                .or(() -> span(lower, meeting))
                .or(() -> next(lower, meeting));
    }

    private static Optional<LocalDate> written(WrittenDay day, LocalDate meeting) {
        return List.of(meeting.getYear(), meeting.getYear() + 1).stream()
                .flatMap(year -> day.date(OptionalInt.of(year)).stream())
                .filter(d -> d.isAfter(meeting))
                .findFirst();
    }

    private static Optional<LocalDate> quarter(String lower) {
        Search quarter = QUARTER.search(lower);
        return quarter.find()
                ? WrittenDay.date(Integer.parseInt(quarter.group("y")), Integer.parseInt(quarter.group("q")) * 3 - 2, 1)
                : Optional.empty();
    }

    private static Optional<LocalDate> month(String lower, LocalDate meeting) {
        Search found = MONTH.search(lower);
        if (!found.find() || (found.group("n").equals("may") && found.group("y") == null)) {
            return Optional.empty(); // "may" is a verb, too
        }
        int month = WrittenDay.month(found.group("n"));
        int year = found.group("y") == null
                ? meeting.getYear() + (month > meeting.getMonthValue() ? 0 : 1)
                : Integer.parseInt(found.group("y"));
        LocalDate first = LocalDate.of(year, month, 1);
        return Optional.of(found.group("end") == null ? first : first.withDayOfMonth(first.lengthOfMonth()));
    }

    private static Optional<LocalDate> span(String lower, LocalDate meeting) {
        Search span = SPAN.search(lower);
        if (!span.find()) {
            return Optional.empty();
        }
        String count = span.group("m") == null ? span.group("n") : span.group("m");
        int number = COUNTS.containsKey(count) ? COUNTS.get(count) : Integer.parseInt(count);
        return after(meeting, number, span.group("unit"));
    }

    private static Optional<LocalDate> next(String lower, LocalDate meeting) {
        Search next = NEXT.search(lower);
        return next.find() ? after(meeting, 1, next.group("unit")) : Optional.empty();
    }

    private static Optional<LocalDate> after(LocalDate meeting, int number, String unit) {
        try {
            return Optional.of(
                    switch (unit) {
                        case "day" -> meeting.plusDays(number);
                        case "week" -> meeting.plusWeeks(number);
                        case "month" -> meeting.plusMonths(number);
                        case "quarter" -> meeting.plusMonths(3L * number);
                        default -> meeting.plus(number, ChronoUnit.YEARS);
                    });
        } catch (DateTimeException e) {
            return Optional.empty(); // beyond the calendar
        }
    }
}
