package dev.rollcall.permalink;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What is there now with what was there before: each with one at most, the best pairs first. */
final class Pairing {
    private final int[] before;
    private final boolean[] taken;

    /** A pair and how good it is. */
    record Pair(int now, int before, double score) {
        private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair p) -> -p.score())
                .thenComparingInt(p -> Math.abs(p.now() - p.before()))
                .thenComparingInt(Pair::now)
                .thenComparingInt(Pair::before);
    }

    Pairing(int countNow, int countBefore) {
        before = new int[countNow];
        Arrays.fill(before, -1);
        taken = new boolean[countBefore];
    }

    void takeBest(List<Pair> pairs) {
        pairs.stream().sorted(Pair.BEST_FIRST).forEach(p -> take(p.now(), p.before()));
    }

    void take(int now, int old) {
        if (isOpen(now) && isFree(old)) {
            before[now] = old;
            taken[old] = true;
        }
    }

    boolean isOpen(int now) {
        return before[now] < 0;
    }

    boolean isFree(int old) {
        return !taken[old];
    }

    /** What was before; negative where nothing was. */
    int before(int now) {
        return before[now];
    }
}
