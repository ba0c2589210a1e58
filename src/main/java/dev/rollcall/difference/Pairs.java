package dev.rollcall.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which lines of those that were removed became which of those that were added: in their order, and by their words. */
final class Pairs {
    private static final double ENOUGH = 0.45;
    private static final int MOST = 10_000;

    private Pairs() {}

    /** Places in the two lists; -1 where a line has no other. */
    record Pair(int before, int after) {
        boolean isBoth() {
            return before >= 0 && after >= 0;
        }
    }

    /** All lines of both, in order; of those without another the removed ones first. */
    static List<Pair> of(List<Block> before, List<Block> after) {
        double[][] best = new double[before.size() + 1][after.size() + 1];
        boolean fits = (long) before.size() * after.size() <= MOST;
        double[][] alike = fits ? alike(before, after) : new double[0][0];
        for (int i = before.size() - 1; fits && i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                double together = alike[i][j] < ENOUGH ? -1 : alike[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean both = fits && i < before.size() && j < after.size() && alike[i][j] >= ENOUGH;
            if (both && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(i++, j++));
            } else if (i < before.size() && (j == after.size() || best[i + 1][j] >= best[i][j + 1])) {
                pairs.add(new Pair(i++, -1));
            } else {
                pairs.add(new Pair(-1, j++));
            }
        }
        return pairs;
    }

    private static double[][] alike(List<Block> before, List<Block> after) {
        List<Map<String, Integer>> old = before.stream().map(Pairs::counted).toList();
        List<Map<String, Integer>> now = after.stream().map(Pairs::counted).toList();
        double[][] alike = new double[before.size()][after.size()];
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < now.size(); j++) {
                alike[i][j] = before.get(i).shape() == after.get(j).shape() ? alike(old.get(i), now.get(j)) : 0;
            }
        }
        return alike;
    }

    /** How many of their words two lines share. */
    private static double alike(Map<String, Integer> old, Map<String, Integer> now) {
        int shared = 0;
        for (Map.Entry<String, Integer> word : old.entrySet()) {
            shared += Math.min(word.getValue(), now.getOrDefault(word.getKey(), 0));
        }
        int all = count(old) + count(now);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static int count(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> counted(Block block) {
        Map<String, Integer> counted = new HashMap<>();
        Words.of(block.text()).stream().filter(Words::isWord).forEach(w -> counted.merge(w, 1, Integer::sum));
        return counted;
    }
}
