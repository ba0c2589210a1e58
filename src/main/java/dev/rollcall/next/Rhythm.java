package dev.rollcall.next;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often a series meets, as its last meetings show it, and so when it meets next.
 *
 * @param words such as {@code every third Wednesday of the month}
 */
public record Rhythm(String words, LocalDate next) {
    private static final int RECENT = 6;
    private static final int WEEK = 7;
    private static final int SHORT_MONTH = 26;
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    /**
     * The rhythm of these days; empty for fewer than two.
     *
     * @param days oldest first
     */
    public static Optional<Rhythm> of(List<LocalDate> days) {
        List<LocalDate> all = days.stream().distinct().sorted().toList();
        if (all.size() < 2) {
            return Optional.empty();
        }
        List<LocalDate> recent = all.subList(Math.max(0, all.size() - RECENT), all.size());
        return Optional.of(monthly(recent).orElseGet(() -> regular(recent)));
    }

    /** The same weekday of each month; needs three to be no accident. */
    private static Optional<Rhythm> monthly(List<LocalDate> days) {
        LocalDate last = days.get(days.size() - 1);
        boolean months = gaps(days).stream().allMatch(g -> g >= SHORT_MONTH);
        boolean weekday = days.stream().allMatch(d -> d.getDayOfWeek() == last.getDayOfWeek());
        if (days.size() < 3 || !months || !weekday) {
            return Optional.empty();
        }
        String name = last.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " of the month";
        LocalDate month = last.plusMonths(1).withDayOfMonth(1);
        int ordinal = ordinal(last);
        if (ordinal < ORDINALS.size() && days.stream().allMatch(d -> ordinal(d) == ordinal)) {
            LocalDate next = month.with(TemporalAdjusters.dayOfWeekInMonth(ordinal + 1, last.getDayOfWeek()));
            return Optional.of(new Rhythm("every " + ORDINALS.get(ordinal) + " " + name, next));
        }
        boolean latest = days.stream().allMatch(d -> d.getDayOfMonth() + WEEK > d.lengthOfMonth());
        return latest
                ? Optional.of(new Rhythm(
                        "every last " + name, month.with(TemporalAdjusters.lastInMonth(last.getDayOfWeek()))))
                : Optional.empty();
    }

    private static int ordinal(LocalDate day) {
        return (day.getDayOfMonth() - 1) / WEEK;
    }

    /** The usual number of days between two, as whole weeks where a holiday may have moved one of them. */
    private static Rhythm regular(List<LocalDate> days) {
        LocalDate last = days.get(days.size() - 1);
        List<Integer> gaps = gaps(days).stream().sorted().toList();
        int usual = gaps.get((gaps.size() - 1) / 2);
        int weeks = Math.round(usual / (float) WEEK);
        boolean whole = weeks > 0 && Math.abs(usual - weeks * WEEK) <= 1;
        if (whole) {
            String words = weeks == 1 ? "every week" : "every " + weeks + " weeks";
            return new Rhythm(words, last.plusWeeks(weeks));
        }
        return new Rhythm(usual == 1 ? "every day" : "every " + usual + " days", last.plusDays(usual));
    }

    private static List<Integer> gaps(List<LocalDate> days) {
        return IntStream.range(1, days.size())
                .mapToObj(i -> (int) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                .toList();
    }
}
