package dev.rollcall.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An action in the register: one, however many meetings list it again.
 *
 * @param mentions every place that lists it, oldest first; never empty
 * @param owners who is to do it, as the last meeting that names anybody does
 * @param text its last wording, or an earlier one that says all of that and more
 * @param dropped the day of the first meeting that lists the other open actions and no longer this one
 */
public record ActionEntry(List<ActionMention> mentions, List<Owner> owners, String text, Optional<LocalDate> dropped) {
    private static final int LATELY_IN_DAYS = 183;

    public ActionEntry {
        mentions = List.copyOf(mentions);
        owners = List.copyOf(owners);
    }

    /** Where it was raised. */
    public ActionMention first() {
        return mentions.get(0);
    }

    /** Where it stood last. */
    public ActionMention last() {
        return mentions.get(mentions.size() - 1);
    }

    /** Whether the last meeting that lists it says that it is done. */
    public boolean done() {
        return last().action().done();
    }

    /** The first mention that says that it is done and is not taken back later; empty for an open one. */
    public Optional<ActionMention> closed() {
        int open = mentions.size();
        while (open > 0 && mentions.get(open - 1).action().done()) {
            open--;
        }
        return open < mentions.size() ? Optional.of(mentions.get(open)) : Optional.empty();
    }

    /** How it stands on a day, which is not before its last mention. */
    public ActionState state(LocalDate today) {
        if (done()) {
            return ActionState.DONE;
        }
        if (dropped.isPresent()) {
            return ActionState.DROPPED;
        }
        return last().date().plusDays(LATELY_IN_DAYS).isBefore(today) ? ActionState.UNHEARD : ActionState.OPEN;
    }

    /** The day when it was done or no longer listed; for others today. */
    public LocalDate end(LocalDate today) {
        return closed().map(ActionMention::date).or(() -> dropped).orElse(today);
    }

    ActionEntry droppedOn(LocalDate day) {
        return new ActionEntry(mentions, owners, text, Optional.of(day));
    }

    /** In how many meetings it stood. */
    public long meetings() {
        return mentions.stream().map(ActionMention::meeting).distinct().count();
    }
}
