package dev.rollcall.permalink;

import dev.rollcall.permalink.Pairing.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the facts of one kind of one meeting again: first those that kept their words, then those that share most of what tells, helped
 * by the order among those that are found. Which of several of the same words is which, what stands around tells. Rather none than
 * a wrong one.
 */
final class FactMatching {
    private static final int MOST_PAIRS = 250_000;
    private static final int COMMON_MARK = 200;
    private static final double ENOUGH = 0.4;
    private static final double LEAST = 0.2;
    private static final int SAME_PLACE = 2;

    private final List<Print> now;
    private final List<Print> before;
    private final MarkWeights weights;
    private final Pairing pairing;

    private FactMatching(List<Print> now, List<Print> before, MarkWeights weights, Pairing pairing) {
        this.now = now;
        this.before = before;
        this.weights = weights;
        this.pairing = pairing;
    }

    /**
     * Pairs what is still open.
     *
     * @param pairing may hold pairs already
     */
    static void match(List<Print> now, List<Print> before, MarkWeights weights, Pairing pairing) {
        FactMatching matching = new FactMatching(now, before, weights, pairing);
        matching.sameWords();
        pairing.takeBest(matching.alike());
    }

    private void sameWords() {
        Map<String, List<Integer>> old = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (pairing.isFree(i)) {
                old.computeIfAbsent(before.get(i).marks(), k -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, List<Integer>> fresh = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            if (pairing.isOpen(i) && old.containsKey(now.get(i).marks())) {
                fresh.computeIfAbsent(now.get(i).marks(), k -> new ArrayList<>())
                        .add(i);
            }
        }
        fresh.forEach((marks, places) -> sameWords(places, old.getOrDefault(marks, List.of())));
    }

    private void sameWords(List<Integer> fresh, List<Integer> old) {
        if ((long) fresh.size() * old.size() > MOST_PAIRS) {
            for (int i = 0; i < Math.min(fresh.size(), old.size()); i++) {
                pairing.take(fresh.get(i), old.get(i));
            }
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            for (int j = 0; j < old.size(); j++) {
                Print a = now.get(fresh.get(i));
                Print b = before.get(old.get(j));
                int around = a.commonAround(b);
                boolean known = !a.around().isEmpty() && !b.around().isEmpty();
                if (around > 0 || !known || !(a.isTerse() || fresh.size() != old.size())) {
                    pairs.add(new Pair(fresh.get(i), old.get(j), around + (i == j ? 0.5 : 0)));
                }
            }
        }
        pairing.takeBest(pairs);
    }

    private List<Pair> alike() {
        Map<Integer, List<Integer>> byMark = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (pairing.isFree(i)) {
                for (int m = 0; m < before.get(i).size(); m++) {
                    byMark.computeIfAbsent(before.get(i).mark(m), k -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        if (byMark.isEmpty()) {
            return pairs;
        }
        int[] last = lastFound();
        int[] next = nextFound();
        for (int i = 0; i < now.size(); i++) {
            if (pairing.isOpen(i)) {
                for (int old : sharing(now.get(i), byMark)) {
                    boolean inOrder = last[i] < old && old < next[i];
                    double score = score(now.get(i), before.get(old)) + (inOrder ? 0.15 : 0);
                    if (score >= ENOUGH) {
                        pairs.add(new Pair(i, old, score));
                    }
                }
            }
        }
        pairs.addAll(inPlace(last, next));
        return pairs;
    }

    /** Few words may all be others after an edit: those that stand where such few words stood. */
    private List<Pair> inPlace(int[] last, int[] next) {
        List<Integer> old = IntStream.range(0, before.size())
                .filter(j -> pairing.isFree(j) && !before.get(j).around().isEmpty())
                .boxed()
                .toList();
        List<Pair> pairs = new ArrayList<>();
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            return pairs;
        }
        for (int i = 0; i < now.size(); i++) {
            for (int j : old) {
                boolean inOrder = pairing.isOpen(i) && last[i] < j && j < next[i];
                int common = inOrder && now.get(i).isTerse() ? now.get(i).commonAround(before.get(j)) : 0;
                if (common >= SAME_PLACE && before.get(j).isTerse()) {
                    pairs.add(new Pair(i, j, 0.05 * common));
                }
            }
        }
        return pairs;
    }

    private static List<Integer> sharing(Print print, Map<Integer, List<Integer>> byMark) {
        java.util.TreeSet<Integer> sharing = new java.util.TreeSet<>();
        for (int m = 0; m < print.size(); m++) {
            List<Integer> having = byMark.getOrDefault(print.mark(m), List.of());
            if (having.size() <= COMMON_MARK) {
                sharing.addAll(having);
            }
        }
        return List.copyOf(sharing);
    }

    private double score(Print a, Print b) {
        double plain = a.likeness(b);
        double told = weights.likeness(a, b);
        return plain < LEAST ? 0 : (plain + told) / 2 + 0.05 * a.commonAround(b);
    }

    /** What was before the nearest one above that is found. */
    private int[] lastFound() {
        int[] last = new int[now.size()];
        int found = -1;
        for (int i = 0; i < now.size(); i++) {
            found = pairing.isOpen(i) ? found : pairing.before(i);
            last[i] = found;
        }
        return last;
    }

    private int[] nextFound() {
        int[] next = new int[now.size()];
        int found = before.size();
        for (int i = now.size() - 1; i >= 0; i--) {
            found = pairing.isOpen(i) ? found : pairing.before(i);
            next[i] = found;
        }
        return next;
    }
}
