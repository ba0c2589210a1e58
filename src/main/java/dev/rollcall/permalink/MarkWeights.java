package dev.rollcall.permalink;

import java.util.stream.Stream;

/** How telling each mark is: words that stand everywhere tell little. */
final class MarkWeights {
    private final int[] counts = new int[1 << 14];
    private final int total;

    MarkWeights(Stream<Print> prints) {
        int[] number = {0};
        prints.forEach(print -> {
            number[0]++;
            for (int i = 0; i < print.size(); i++) {
                counts[print.mark(i) & 0x3fff]++;
            }
        });
        total = number[0];
    }

    private double weight(int mark) {
        return Math.log(1 + (double) (total + 1) / (1 + counts[mark & 0x3fff]));
    }

    /** The share of words that two texts have in common, telling ones counting more: from 0 to 1. */
    double likeness(Print a, Print b) {
        double common = 0;
        double all = 0;
        for (int i = 0; i < a.size(); i++) {
            double weight = weight(a.mark(i));
            all += weight;
            common += has(b, a.mark(i)) ? weight : 0;
        }
        for (int i = 0; i < b.size(); i++) {
            all += has(a, b.mark(i)) ? 0 : weight(b.mark(i));
        }
        return all == 0 ? 0 : common / all;
    }

    private static boolean has(Print print, int mark) {
        for (int i = 0; i < print.size(); i++) {
            if (print.mark(i) == mark) {
                return true;
            }
        }
        return false;
    }
}
