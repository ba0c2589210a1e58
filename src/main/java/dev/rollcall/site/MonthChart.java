package dev.rollcall.site;

import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.site.view.Sparkline;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Meetings per month, up to the newest one, as a small chart. */
final class MonthChart {
    private static final int MONTHS = 24;
    private static final int FEWEST = 3;
    private static final int WIDTH = 480;
    private static final int PLOT = 48;
    private static final int HEIGHT = 64;

    private MonthChart() {}

    /** The chart, without bars where there are too few meetings to draw one. */
    static Sparkline of(List<MeetingEntry> meetings) {
        TreeMap<YearMonth, Long> counts = meetings.stream()
                .filter(m -> m.meeting().held())
                .collect(Collectors.groupingBy(
                        m -> YearMonth.from(m.meeting().date()), TreeMap::new, Collectors.counting()));
        if (counts.size() < FEWEST) {
            return new Sparkline(WIDTH, HEIGHT, "", List.of(), List.of());
        }
        YearMonth last = counts.lastKey();
        SortedMap<YearMonth, Long> shown = counts.tailMap(last.minusMonths(MONTHS - 1L), true);
        return drawn(shown.firstKey(), last, shown);
    }

    private static Sparkline drawn(YearMonth first, YearMonth last, Map<YearMonth, Long> counts) {
        int months = (int) first.until(last, ChronoUnit.MONTHS) + 1;
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        int step = WIDTH / Math.max(months, 12);
        List<Sparkline.Bar> bars = new ArrayList<>();
        List<Sparkline.Mark> marks = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            YearMonth month = first.plusMonths(i);
            long count = counts.getOrDefault(month, 0L);
            int height = Math.toIntExact(Math.round(count * (double) PLOT / most));
            if (count > 0) {
                String title = English.month(month) + ": " + English.count(count, "meeting", "meetings");
                bars.add(new Sparkline.Bar(i * step + 2, PLOT - height, step - 4, Math.max(height, 2), title));
            }
            if (i == 0 || month.getMonthValue() == 1) {
                marks.add(new Sparkline.Mark(i * step + 2, String.valueOf(month.getYear())));
            }
        }
        String label = "Meetings per month, " + English.month(first) + " to " + English.month(last);
        return new Sparkline(months * step, HEIGHT, label, bars, spaced(marks, 3 * step));
    }

    /** A first mark that has no room before the next one gives way. */
    private static List<Sparkline.Mark> spaced(List<Sparkline.Mark> marks, int room) {
        boolean tight = marks.size() > 1 && marks.get(1).x() - marks.get(0).x() < room;
        return tight ? marks.subList(1, marks.size()) : marks;
    }
}
