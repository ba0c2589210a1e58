package dev.rollcall.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A mention of an action with what it is known by.
 *
 * @param place how many-th it is in its note
 * @param item the title of the agenda item that it belongs to, as words; empty where none is known
 * @param issues {@code owner/name#12} for the issues that the note links to from there
 */
record ListedAction(
        ActionMention mention, int place, List<Owner> owners, ActionWords words, String item, Set<String> issues) {
    private static final int TELLING = 4;

    ListedAction {
        owners = List.copyOf(owners);
        issues = Set.copyOf(issues);
    }

    /** Two of one note have two places, and all that is known of one takes long to look through. */
    @Override
    public int hashCode() {
        return place;
    }

    /** Whether it and another one belong to two agenda items, whose titles have nothing in common. */
    boolean isOfOtherItem(ListedAction other) {
        return !item.isEmpty()
                && !other.item.isEmpty()
                && Arrays.stream(item.split(" ", -1))
                        .noneMatch(w -> w.length() >= TELLING && (" " + other.item + " ").contains(" " + w + " "));
    }

    /** Whether another line of the same note says the same; few words of two agenda items or for two people do not. */
    boolean isSameOfOneNote(ListedAction other) {
        boolean forOther = owners.size() != other.owners.size()
                || !owners.stream().allMatch(o -> other.owners.stream().anyMatch(o::isSame));
        return words.key().equals(other.words.key()) && !(words.isTerse() && (forOther || isOfOtherItem(other)));
    }

    int line() {
        return mention.action().at().line();
    }

    boolean isDone() {
        return mention.action().done();
    }
}
