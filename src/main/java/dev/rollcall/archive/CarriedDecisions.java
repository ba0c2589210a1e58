package dev.rollcall.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows decisions that a series copies from note to note: the same words, and enough of them to be no mere "agreed". */
final class CarriedDecisions {
    private static final int ENOUGH_WORDS = 4;

    private CarriedDecisions() {}

    /** The decisions of the meetings, which come oldest first, without those that repeat an older one of their series. */
    static List<DecisionEntry> once(List<MeetingEntry> meetings) {
        Set<String> seen = new HashSet<>();
        return meetings.stream()
                .flatMap(m -> m.decisions().stream().filter(d -> isNew(d, m, seen)))
                .toList();
    }

    private static boolean isNew(DecisionEntry decision, MeetingEntry meeting, Set<String> seen) {
        List<String> words = Words.of(decision.decision().text());
        return words.size() < ENOUGH_WORDS || seen.add(meeting.series() + " " + String.join(" ", words));
    }
}
