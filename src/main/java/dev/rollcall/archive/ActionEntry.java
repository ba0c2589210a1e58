package dev.rollcall.archive;

import java.util.List;

/**
 * A task in the register: one, however many meetings list it again.
 *
 * @param mentions every place that lists it, oldest first; never empty
 */
public record ActionEntry(List<ActionMention> mentions, List<Owner> owners) {
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

    /** In how many meetings it stood. */
    public long meetings() {
        return mentions.stream().map(ActionMention::meeting).distinct().count();
    }
}
