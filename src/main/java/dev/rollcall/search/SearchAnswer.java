package dev.rollcall.search;

import java.util.List;
import java.util.Map;

/**
 * What a query found.
 *
 * @param total how many documents fit
 * @param hits the best of them
 * @param every false where no document has all words and these have some of them
 * @param instead what was searched in the place of words that the archive never uses
 * @param unknown words with nothing near them
 * @param ignored parts of the query that mean nothing
 */
public record SearchAnswer(
        int total,
        List<Hit> hits,
        boolean every,
        Map<String, List<String>> instead,
        List<String> unknown,
        List<String> ignored) {
    public SearchAnswer {
        hits = List.copyOf(hits);
        unknown = List.copyOf(unknown);
        ignored = List.copyOf(ignored);
    }

    /** A found document; the score is 0 where only filters were asked. */
    public record Hit(SearchDocument document, float score) {}
}
