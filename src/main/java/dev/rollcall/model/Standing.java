package dev.rollcall.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a decision stands.
 *
 * @param revisit the day on which it is to be looked at again, where the note gives one
 */
public record Standing(DecisionStatus status, Optional<LocalDate> revisit) {
    public static Standing of(DecisionStatus status) {
        return new Standing(status, Optional.empty());
    }

    public static Standing revisit(Optional<LocalDate> day) {
        return new Standing(DecisionStatus.REVISIT, day);
    }

    public static Standing accepted() {
        return of(DecisionStatus.ACCEPTED);
    }
}
