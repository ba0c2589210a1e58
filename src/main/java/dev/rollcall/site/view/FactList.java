package dev.rollcall.site.view;

import java.util.List;

/**
 * Decisions or actions, the first few and the others that are shown only when asked for.
 *
 * @param folded empty where all are shown
 */
public record FactList(List<Fact> shown, List<Fact> folded) {
    public FactList {
        shown = List.copyOf(shown);
        folded = List.copyOf(folded);
    }

    /** The list with at most so many shown. */
    public static FactList of(List<Fact> facts, int most) {
        int shown = Math.min(facts.size(), most);
        return new FactList(facts.subList(0, shown), facts.subList(shown, facts.size()));
    }

    public boolean isEmpty() {
        return shown.isEmpty() && folded.isEmpty();
    }
}
