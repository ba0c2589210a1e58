package dev.rollcall.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words of a text that are a spelling of somebody.
 *
 * @param words their places, in order
 */
record Match(List<Place> words, Mask mask) {
    private static final Comparator<Match> BY_PLACE = Comparator.comparingInt(Match::start)
            .thenComparing(Match::end, Comparator.reverseOrder())
            .thenComparing(m -> m.words().size());

    /** From a first character up to, but without, a last one. */
    record Place(int start, int end) {}

    static Match of(WordScan scan, int first, int count, Mask mask) {
        List<Place> words = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            words.add(new Place(scan.start(i), scan.end(i)));
        }
        return new Match(List.copyOf(words), mask);
    }

    int start() {
        return words.get(0).start();
    }

    int end() {
        return words.get(words.size() - 1).end();
    }

    /** All that is found in either view of a text, the first and longest of those that overlap. */
    static List<Match> allIn(String text, Masks masks) {
        List<Match> found = new ArrayList<>();
        collect(WordScan.raw(text), masks, found);
        collect(WordScan.shown(text), masks, found);
        if (found.isEmpty()) {
            return List.of();
        }
        found.sort(BY_PLACE);
        List<Match> apart = new ArrayList<>();
        int end = -1;
        for (Match match : found) {
            if (match.start() >= end) {
                apart.add(match);
                end = match.end();
            }
        }
        return apart;
    }

    private static void collect(WordScan scan, Masks masks, List<Match> found) {
        for (int i = 0; i < scan.count(); i++) {
            masks.at(scan, i).ifPresent(found::add);
        }
    }
}
