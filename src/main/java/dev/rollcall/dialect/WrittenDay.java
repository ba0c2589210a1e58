package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Keys;
import dev.rollcall.cue.Search;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A day as people write it, found in a text: {@code 2024-03-05}, {@code 5th March 2024}, {@code Mar 5}, {@code 3/5/2024}.
 *
 * @param year missing where the text gives none
 * @param swappable whether day and month are two numbers that could stand the other way round
 * @param start where in the text it begins
 * @param end where it ends
 */
record WrittenDay(OptionalInt year, int month, int day, boolean swappable, int start, int end) {
    private static final int MAX_TEXT = 400;
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String NAME = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final String NTH = "(?:st|nd|rd|th)?";
    private static final String DASH = "[-/._\u2010-\u2015\u2212]";
    private static final String GAP = "[\\s_,./-]";

    private static final Cue YEAR_FIRST = pattern("(?<!\\d)(?<y>" + YEAR + ")(?:" + DASH + "(?<m>\\d{1,2})" + DASH
            + "|年(?<m2>\\d{1,2})月)(?<d>\\d{1,2})(?!\\d)");
    private static final Cue COMPACT =
            pattern("(?<!\\d)(?<y>" + YEAR + ")(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?!\\d|(?-i:[a-z]))");
    private static final Cue YEAR_NAME_DAY = pattern("(?<!\\d)(?<y>" + YEAR + ")" + GAP + "{1,3}(?<n>" + NAME
            + ")(?![a-z])" + GAP + "{1,3}(?<d>\\d{1,2})" + NTH + "(?![\\d:])");
    private static final String UNTIL =
            "(?:\\s?(?:[-–—]|to|and)\\s?\\d{1,2}(?!\\d|:|\\.\\d|\\s?[ap]\\.?m)" + NTH + ")?";
    private static final Cue DAY_NAME = pattern("(?<![\\d:])(?<d>\\d{1,2})" + NTH + UNTIL + "(?: of)?[\\s_.-]{0,3}(?<n>"
            + NAME + ")(?![a-z])(?:" + GAP + "{0,3}(?<y>" + YEAR + ")(?!\\d))?");
    private static final Cue NAME_DAY = pattern("(?<![a-z])(?<n>" + NAME + ")(?![a-z])[\\s_.-]{0,3}(?<d>\\d{1,2})" + NTH
            + "(?![\\d:])" + UNTIL + "(?:" + GAP + "{1,3}(?<y>" + YEAR + ")(?!\\d))?");
    /** {@code Feb 20 18:00:02 2026}, as programs and MeetBot print a moment: the year stands behind the hour. */
    private static final Cue NAME_DAY_HOUR = pattern("(?<![a-z])(?<n>" + NAME + ")(?![a-z])\\s{1,2}(?<d>\\d{1,2})"
            + "(?=,?\\s{1,2}\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?(?:\\s[a-z]{1,5})?,?\\s(?<y>" + YEAR
            + ")(?![\\d:]))");
    /** What {@link #NAME_DAY} and {@link #NAME_DAY_HOUR} begin with. */
    private static final Keys MONTHS =
            Keys.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Cue NUMBERS =
            pattern("(?<!\\d)(?<a>\\d{1,2})(?<s>[/.-])(?<b>\\d{1,2})\\k<s>(?<y>" + YEAR + "|(?<=/)\\d{2})(?!\\d)");
    private static final List<Cue> FORMS = List.of(
            ForeignDay.SIGNS,
            YEAR_FIRST,
            YEAR_NAME_DAY,
            NUMBERS,
            COMPACT,
            DAY_NAME,
            NAME_DAY,
            NAME_DAY_HOUR,
            ForeignDay.NAMED);

    private static final String WEEKDAY =
            "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|" + ForeignDay.WEEKDAY;
    private static final Cue LEADING =
            pattern("(?:[\\s,|:(\\[–—-]|(?<![a-z])(?:" + WEEKDAY + "|on|of|for|from|the|week)(?![a-z])){0,12}$");
    private static final Cue TRAILING = pattern("^[\\s,|:)\\]–—-]{0,8}(?:(?:" + WEEKDAY + ")[\\s,:–—-]{1,4})?");

    private static Cue pattern(String regex) {
        return Cue.of(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first day in the text that has a year, else the first one without. */
    static Optional<WrittenDay> in(String text) {
        List<WrittenDay> all = all(text);
        return all.stream()
                .filter(d -> d.year().isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The first day with a year. */
    static Optional<WrittenDay> fullIn(String text) {
        return in(text).filter(d -> d.year().isPresent());
    }

    private static List<WrittenDay> all(String whole) {
        String text = whole.length() > MAX_TEXT ? whole.substring(0, MAX_TEXT) : whole;
        List<WrittenDay> found = new ArrayList<>();
        if (!hasFigure(text)) { // every form has some, and most texts have none
            return found;
        }
        for (Cue form : FORMS) {
            Search search = form == NAME_DAY || form == NAME_DAY_HOUR ? form.search(text, MONTHS) : form.search(text);
            while (search.find()) {
                day(form, search).filter(WrittenDay::isReal).ifPresent(found::add);
            }
        }
        found.sort(java.util.Comparator.comparingInt(WrittenDay::start));
        return found;
    }

    private static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '9' ? c >= '0' : c > '~' && Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<WrittenDay> day(Cue form, Search m) {
        OptionalInt year = m.group("y") == null ? OptionalInt.empty() : OptionalInt.of(year(m.group("y")));
        if (form == NUMBERS) {
            return Optional.of(numbers(m, year));
        }
        int day = Integer.parseInt(m.group("d"));
        int month;
        if (form == YEAR_FIRST) {
            month = Integer.parseInt(m.group("m") == null ? m.group("m2") : m.group("m"));
        } else {
            boolean number = form == COMPACT || form == ForeignDay.SIGNS;
            month = number ? Integer.parseInt(m.group("m")) : month(m.group("n"));
        }
        return Optional.of(new WrittenDay(year, month, day, false, m.start(), m.end()));
    }

    /** With dots the day stands first, else the month (as in the United States), unless only the other order can be. */
    private static WrittenDay numbers(Search m, OptionalInt year) {
        int a = Integer.parseInt(m.group("a"));
        int b = Integer.parseInt(m.group("b"));
        boolean dayFirst = b <= 12 && (m.group("s").equals(".") || a > 12);
        boolean either = a <= 12 && b <= 12;
        return new WrittenDay(year, dayFirst ? b : a, dayFirst ? a : b, either, m.start(), m.end());
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }

    /** The number of a month by its name, in English by its beginning, too; 0 for anything else. */
    static int month(String name) {
        int foreign = ForeignDay.month(name);
        if (foreign > 0) {
            return foreign;
        }
        String start = name.length() < 3 ? "???" : name.substring(0, 3).toLowerCase(Locale.ROOT);
        int at = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start);
        return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private boolean isReal() {
        return date(year.orElse(2000), month, day).isPresent();
    }

    /** The day in a year that is known from elsewhere, if the text gives none; empty where no year is known. */
    Optional<LocalDate> date(OptionalInt otherYear) {
        OptionalInt known = year.isPresent() ? year : otherYear;
        return known.isPresent() ? date(known.getAsInt(), month, day) : Optional.empty();
    }

    /** The same with day and month the other way round, where both could stand there and differ. */
    Optional<WrittenDay> turned() {
        return swappable && month != day
                ? Optional.of(new WrittenDay(year, /* month= */ day, /* day= */ month, true, start, end))
                : Optional.empty();
    }

    /** Whether the text can mean this day, be it without a year or with day and month the other way round. */
    boolean canBe(LocalDate other) {
        boolean sameYear = year.isEmpty() || year.getAsInt() == other.getYear();
        boolean asRead = month == other.getMonthValue() && day == other.getDayOfMonth();
        boolean swapped = swappable && day == other.getMonthValue() && month == other.getDayOfMonth();
        return sameYear && (asRead || swapped);
    }

    /** A day by its numbers; empty where the calendar has none. */
    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The text without this day and the commas, dashes and weekday that stood by it. */
    String cutFrom(String text) {
        String before = before(text);
        String after = TRAILING.replaceFirst(text.substring(Math.min(end, text.length())), "");
        return (before.isBlank() ? after : before + " " + after).strip();
    }

    /** Whether nothing but a weekday stands before it. */
    boolean leads(String text) {
        return before(text).isBlank();
    }

    private String before(String text) {
        boolean foreign = ForeignDay.isOne(text.substring(start, Math.min(end, text.length())));
        Cue leading = foreign ? ForeignDay.LEADING : LEADING;
        return leading.matcher(text.substring(0, start)).replaceFirst("");
    }
}
