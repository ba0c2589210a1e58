package dev.rollcall.site;

import dev.rollcall.archive.DecisionEntry;
import java.time.LocalDate;
import java.util.List;

/**
 * How pages tell how a decision stands.
 *
 * @param words such as {@code revisit 2027-03-01}
 * @param filter the same without a day, by which the register filters
 * @param tone {@code ok}, {@code open} or {@code past}: the look of the pill
 */
record DecisionState(String words, String filter, String tone) {
    /** All that the register can filter by. */
    static final List<String> FILTERS = List.of("in force", "tentative", "to revisit", "superseded");

    static DecisionState of(DecisionEntry decision) {
        return switch (decision.status()) {
            case ACCEPTED -> new DecisionState("in force", "in force", "ok");
            case TENTATIVE -> new DecisionState("tentative", "tentative", "open");
            case REVISIT ->
                new DecisionState(
                        decision.decision()
                                .standing()
                                .revisit()
                                .map(LocalDate::toString)
                                .map(day -> "revisit " + day)
                                .orElse("to revisit"),
                        "to revisit",
                        "open");
            case SUPERSEDED -> new DecisionState("superseded", "superseded", "past");
        };
    }
}
