package dev.rollcall.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;

/**
 * Cuts the lexicon into files of about the same size, in the order of keys. A term lives in the file of its first key; keys
 * elsewhere refer to it. A term that fills a file by itself has one.
 */
final class TermFiles {
    private final int target;
    private final Map<String, int[]> homes = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    /** A file in the making: its keys and the postings of the terms that live in it. */
    static final class Draft {
        private final List<String> keys = new ArrayList<>();
        private final List<Postings> postings = new ArrayList<>();
        private int cost;
        private int largest;

        String firstKey() {
            return keys.get(0);
        }

        String lastKey() {
            return keys.get(keys.size() - 1);
        }
    }

    /**
     * @param smallest about how many bytes a packed file has at least
     * @param most about how many files there are at most
     */
    TermFiles(Map<String, SortedSet<String>> keys, InvertedIndex index, int smallest, int most) {
        Map<String, Postings> postings = new HashMap<>();
        keys.values().forEach(terms -> terms.forEach(t -> postings.computeIfAbsent(t, index::of)));
        int all = 4 * keys.size()
                + postings.values().stream().mapToInt(Postings::cost).sum();
        this.target = Math.max(smallest, all / most);
        keys.forEach((key, terms) -> add(key, terms, postings));
    }

    private void add(String key, SortedSet<String> terms, Map<String, Postings> postings) {
        Map<String, Postings> fresh = new LinkedHashMap<>();
        terms.stream()
                .filter(t -> !homes.containsKey(t))
                .forEach(t -> fresh.put(t, Objects.requireNonNull(postings.get(t))));
        int cost = 4 + fresh.values().stream().mapToInt(Postings::cost).sum();
        if (drafts.isEmpty() || isFull(drafts.get(drafts.size() - 1), cost)) {
            drafts.add(new Draft());
        }
        Draft draft = drafts.get(drafts.size() - 1);
        draft.keys.add(key);
        draft.cost += cost;
        draft.largest = Math.max(draft.largest, cost);
        fresh.forEach((term, found) -> {
            homes.put(term, new int[] {drafts.size() - 1, draft.postings.size()});
            draft.postings.add(found);
        });
    }

    /** Some room is left behind the target, or behind a term that fills a file by itself, for the other forms of words. */
    private boolean isFull(Draft draft, int more) {
        int most = Math.max(target + target / 16, draft.largest + target / 8);
        return draft.cost + more > most || (draft.cost >= target && more > target / 32);
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** For each file what its keys do not stand before, and those of the file before it do: as short as can be. */
    List<String> borders() {
        List<String> borders = new ArrayList<>();
        String last = "";
        for (Draft draft : drafts) {
            String first = draft.firstKey();
            int length = 1;
            while (length < first.length() && first.substring(0, length).compareTo(last) <= 0) {
                length++;
            }
            borders.add(first.substring(0, Math.min(length, first.length())));
            last = draft.lastKey();
        }
        return borders;
    }

    Bytes content(int file, Map<String, SortedSet<String>> keys) {
        Draft draft = drafts.get(file);
        Bytes out = new Bytes().number(draft.keys.size());
        String last = "";
        for (String key : draft.keys) {
            out.text(key, last);
            last = key;
        }
        for (String key : draft.keys) {
            SortedSet<String> terms = keys.getOrDefault(key, java.util.Collections.emptySortedSet());
            out.number(terms.size());
            terms.forEach(term -> reference(homes.getOrDefault(term, new int[2]), file, out));
        }
        out.number(draft.postings.size());
        draft.postings.forEach(p -> out.number(2 * p.count() + (p.ranked() ? 1 : 0)));
        draft.postings.forEach(p -> out.raw(p.documents()));
        draft.postings.forEach(p -> out.raw(p.codes()));
        return out;
    }

    private static void reference(int[] home, int file, Bytes out) {
        if (home[0] == file) {
            out.number(2 * home[1]);
        } else {
            out.number(2 * home[0] + 1).number(home[1]);
        }
    }

    /** The places of the ranked terms of one file. */
    static Bytes positions(Draft draft) {
        Bytes out = new Bytes();
        draft.postings.forEach(postings -> out.raw(postings.positions()));
        return out;
    }
}
