package dev.rollcall.site;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How pages say dates, ages and counts; always in English, whatever the machine speaks. */
final class English {
    private static final long THOUSAND = 1000;
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    /** Pages are full of days. */
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private English() {}

    /** Such as {@code Wednesday 19 November 2025}. */
    static String fullDate(LocalDate date) {
        return FULL.format(date);
    }

    /** Such as {@code 19 November 2025}. */
    static String date(LocalDate date) {
        int year = date.getYear();
        return year < FIRST_YEAR || year > LAST_YEAR
                ? LONG.format(date)
                : date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + year;
    }

    /** Such as {@code November 2025}. */
    static String month(LocalDate date) {
        return MONTH.format(date);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String name(Month month) {
        return MONTHS.get(month.getValue() - 1);
    }

    /** Such as {@code 1 meeting} or {@code 1,204 meetings}. */
    static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    static String number(long number) {
        return number >= 0 && number < THOUSAND ? Long.toString(number) : String.format(Locale.ENGLISH, "%,d", number);
    }

    /** How long ago a date was, in its largest unit. */
    static String age(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 1) {
            return "new";
        }
        if (days < 14) {
            return count(days, "day", "days");
        }
        if (days < 61) {
            return count(days / 7, "week", "weeks");
        }
        long months = ChronoUnit.MONTHS.between(from, to);
        return months < 24 ? count(months, "month", "months") : count(months / 12, "year", "years");
    }

    /** The parts that say something, with a dot between. */
    static String dotted(String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                said.add(part);
            }
        }
        return String.join(" · ", said);
    }

    /** At most so long, cut at a word. */
    static String shortened(String text, int length) {
        if (text.length() <= length || text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        int end = text.offsetByCodePoints(0, length - 1);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > length / 2 ? space : end).stripTrailing() + "…";
    }
}
