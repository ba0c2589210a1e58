package dev.rollcall.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well an engine finds known items: the share of queries whose page is that of the first hit, or of one of the first ten.
 *
 * @param misses what was asked, of which page, and what came instead, where the first hit was another page
 */
record Relevance(String engine, Map<KnownItem.Kind, Recall> kinds, List<String> misses) {
    /** Of how many queries the page came first, and among the first ten. */
    record Recall(int asked, int first, int ten) {
        static final Recall NONE = new Recall(0, 0, 0);

        Recall and(Recall other) {
            return new Recall(asked + other.asked, first + other.first, ten + other.ten);
        }

        double atOne() {
            return (double) first / asked;
        }

        double atTen() {
            return (double) ten / asked;
        }
    }

    static Relevance of(Engine engine, List<KnownItem> items) {
        Map<KnownItem.Kind, Recall> kinds = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        for (KnownItem item : items) {
            List<String> pages = engine.pages(item.query());
            int place =
                    pages.indexOf(pages.stream().filter(item::isOn).findFirst().orElse(""));
            kinds.merge(item.kind(), new Recall(1, place == 0 ? 1 : 0, place >= 0 && place < 10 ? 1 : 0), Recall::and);
            if (place != 0) {
                misses.add(item.kind() + "\t" + item.query() + "\t" + item.page() + "\t" + (place + 1) + "\t"
                        + pages.stream().limit(3).toList());
            }
        }
        return new Relevance(engine.name(), kinds, misses);
    }

    Recall all() {
        return kinds.values().stream().reduce(Recall.NONE, Recall::and);
    }
}
