package dev.rollcall.archive;

import java.util.List;
import java.util.Optional;

/**
 * An action in the register: one, however many meetings list it again.
 *
 * @param mentions every place that lists it, oldest first; never empty
 * @param owners who is to do it, as the last meeting that names anybody does
 * @param text its last wording, or an earlier one that says all of that and more
 */
public record ActionEntry(List<ActionMention> mentions, List<Owner> owners, String text) {
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

    /** In how many meetings it stood. */
    public long meetings() {
        return mentions.stream().map(ActionMention::meeting).distinct().count();
    }
}
