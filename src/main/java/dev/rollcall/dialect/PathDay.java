package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** The day and the year that a note's file name and folders tell, such as {@code 2024/march/05-notes.md}. */
final class PathDay {
    private static final Cue YEAR = Cue.of("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Cue MONTH_DAY = Cue.of("^(\\d{1,2})[-_. ](\\d{1,2})(?!\\d)");
    private static final Cue NAME_MONTH_DAY = Cue.of("^[A-Za-z]{1,12}[-_. ](\\d{2})[-_.](\\d{1,2})$");
    private static final Cue MONTH_FOLDER =
            Cue.of("(?:(\\d{1,2})(?:[-_. ].*)?|(\\p{L}{3,9}))(?:[-_. ]?(?:19|20)\\d{2})?");
    private static final Cue DAY = Cue.of("^(\\d{1,2})(?:st|nd|rd|th)?(?![\\dA-Za-z])");

    private PathDay() {}

    /** The day that the path names. */
    static Optional<LocalDate> of(String path) {
        List<String> parts = parts(path);
        String base = parts.get(parts.size() - 1);
        return WrittenDay.in(base)
                .flatMap(d -> d.date(year(path)))
                .or(() -> monthAndDay(base, path))
                .or(() -> dayInMonthFolder(parts, path));
    }

    /** The day that the file name means, if in it day and month stand the other way round; empty where only one order can be. */
    static Optional<LocalDate> turned(String path) {
        List<String> parts = parts(path);
        return WrittenDay.in(parts.get(parts.size() - 1))
                .flatMap(WrittenDay::turned)
                .flatMap(d -> d.date(year(path)));
    }

    /** The year that the file name or, nearest first, a folder names. */
    static OptionalInt year(String path) {
        List<String> parts = parts(path);
        for (int i = parts.size() - 1; i >= 0; i--) {
            Matcher year = YEAR.matcher(parts.get(i));
            if (year.find()) {
                return OptionalInt.of(Integer.parseInt(year.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    /** The year that a text names, else the other one. */
    static OptionalInt yearIn(String text, OptionalInt other) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : other;
    }

    private static Optional<LocalDate> monthAndDay(String base, String path) {
        OptionalInt year = year(path);
        Matcher first = MONTH_DAY.matcher(base);
        boolean leads = first.find();
        Matcher numbers = leads ? first : NAME_MONTH_DAY.matcher(base);
        if (year.isEmpty() || (!leads && !numbers.find())) {
            return Optional.empty();
        }
        return WrittenDay.date(year.getAsInt(), Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }

    private static Optional<LocalDate> dayInMonthFolder(List<String> parts, String path) {
        OptionalInt year = year(path);
        if (year.isEmpty() || parts.size() < 2) {
            return Optional.empty();
        }
        Matcher month = MONTH_FOLDER.opening(parts.get(parts.size() - 2));
        Matcher day = DAY.matcher(parts.get(parts.size() - 1));
        if (!month.matches() || !day.find()) {
            return Optional.empty();
        }
        int number = month.group(1) != null ? Integer.parseInt(month.group(1)) : WrittenDay.month(month.group(2));
        return WrittenDay.date(year.getAsInt(), number, Integer.parseInt(day.group(1)));
    }

    /** Folders and base name without the file's ending. */
    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>(List.of(path.split("/", -1)));
        String name = parts.get(parts.size() - 1);
        int dot = name.lastIndexOf('.');
        parts.set(parts.size() - 1, dot > 0 ? name.substring(0, dot) : name);
        return parts;
    }
}
