package dev.rollcall.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Figures as text. */
public final class Figures {
    private Figures() {}

    /** The median and the worst of something. */
    public static <T> String spread(List<T> seen, ToDoubleFunction<T> figure, double unit, String digits) {
        return number(part(seen, figure, 0.5) / unit, digits) + " / " + number(part(seen, figure, 1) / unit, digits);
    }

    /** The median, the 95th part of a hundred, and the worst of something. */
    public static <T> String tail(List<T> seen, ToDoubleFunction<T> figure) {
        return number(part(seen, figure, 0.5), "%.1f") + " / " + number(part(seen, figure, 0.95), "%.1f") + " / "
                + number(part(seen, figure, 1), "%.1f");
    }

    public static String number(double figure, String digits) {
        return String.format(Locale.ROOT, digits, figure);
    }

    private static <T> double part(List<T> seen, ToDoubleFunction<T> figure, double part) {
        double[] sorted = seen.stream().mapToDouble(figure).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(part * sorted.length) - 1];
    }
}
