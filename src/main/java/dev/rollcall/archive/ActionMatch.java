package dev.rollcall.archive;

import java.util.List;

/**
 * How surely an action of a meeting is one that stood before: its words, and whatever else speaks for it or against it.
 * What says nothing of its own ("open an issue"), or differs by a reference or by one word in the same place, needs more; other amounts are other actions.
 */
final class ActionMatch {
    private static final double NO = -1;
    private static final double ENOUGH = 0.75;
    private static final double ALL_OF_IT = 0.9;
    private static final double MOST_OF_IT = 0.65;
    private static final int TELLING = 4;
    private static final int LONGEST_GAP_DAYS = 250;
    static final int LONGEST_GAP_MEETINGS = 8;
    private static final int LIST_APART = 3;

    private final WordWeights weights;

    ActionMatch(WordWeights weights) {
        this.weights = weights;
    }

    /**
     * How far the evidence goes beyond what is enough; negative where it does not reach.
     *
     * @param neighbors how many of the two actions beside it in the note stood beside that one, too
     */
    double carried(ListedAction action, ActionChain chain, ActionSheet now, int neighbors) {
        if (chain.isOver(action, now)
                || chain.daysSince(now) > LONGEST_GAP_DAYS
                || chain.meetingsSince(now) > LONGEST_GAP_MEETINGS
                || (chain.isElsewhere(action) && neighbors < 2)
                || chain.wordings().stream().anyMatch(action.words()::hasOtherAmounts)) {
            return NO;
        }
        boolean vouched = neighbors > 0 || shareOwner(action, chain.last());
        double best = NO;
        for (ActionWords before : chain.wordings()) {
            best = Math.max(best, words(action.words(), before, neighbors, vouched));
        }
        return best < 0 ? NO : best - needed(action, chain, now, neighbors);
    }

    private ActionLikeness likeness(ActionWords words, ActionWords others) {
        return ActionLikeness.of(weights.of(words), weights.of(others));
    }

    private static boolean shareOwner(ListedAction action, ListedAction other) {
        return other.owners().stream().anyMatch(o -> action.owners().stream().anyMatch(o::isSame));
    }

    private double words(ActionWords words, ActionWords before, int neighbors, boolean vouched) {
        ActionLikeness like = likeness(words, before);
        if (like.shared() == 0 || (words.contradicts(before) && neighbors < 2)) {
            return NO;
        }
        double value = like.same();
        if (words.contradicts(before) && value > 0.999 && !words.references().equals(before.references())) {
            return NO;
        }
        boolean all = like.within() > 0.999;
        if (all && (like.shared() >= TELLING || (like.opening() && like.shared() == TELLING - 1))) {
            value = Math.max(value, ALL_OF_IT);
        } else if (all && like.shared() >= 2) {
            value = Math.max(value, MOST_OF_IT);
        }
        if (words.sharesReference(before)) {
            value += 0.2;
        }
        if (words.contradicts(before)) {
            value -= 0.2;
        }
        double few = like.shared() < 2 ? 0.15 : like.shared() < TELLING && !vouched ? 0.2 : 0;
        return value - (like.swapped() ? 0.3 : 0) - few;
    }

    private static double needed(ListedAction action, ActionChain chain, ActionSheet now, int neighbors) {
        double needed = ENOUGH;
        List<Owner> owners = chain.last().owners();
        if (!owners.isEmpty() && !action.owners().isEmpty()) {
            boolean same =
                    owners.stream().anyMatch(o -> action.owners().stream().anyMatch(o::isSame));
            needed += same ? -0.08 : 0.08;
        }
        needed -= neighbors == 2 ? 0.35 : neighbors == 1 ? 0.12 : 0;
        needed += chain.meetingsSince(now) > 3 ? 0.1 : chain.meetingsSince(now) == 1 ? -0.03 : 0;
        return needed + (chain.last().isDone() && !action.isDone() ? 0.1 : 0);
    }

    /** Whether two lines of one note are one action: told where it came up, and listed once more. */
    boolean repeated(ListedAction action, ListedAction other) {
        ActionLikeness like = likeness(action.words(), other.words());
        boolean sameNumbers = action.words().numbers().equals(other.words().numbers());
        boolean inOneList = Math.abs(action.line() - other.line()) <= LIST_APART;
        return like.within() > 0.999
                && like.shared() >= TELLING
                && !action.words().contradicts(other.words())
                && (!inOneList || (like.same() >= ENOUGH && like.shared() > TELLING && sameNumbers));
    }

    /** Whether a line in a list of actions may be the one that came up in fewer words under an item; only if no other is. */
    boolean listedAgain(ListedAction action, ListedAction other) {
        ActionLikeness like = likeness(action.words(), other.words());
        boolean oneUnderAnItem = action.item().isEmpty() != other.item().isEmpty();
        boolean nobodyElse = action.owners().isEmpty() || other.owners().isEmpty() || shareOwner(action, other);
        return oneUnderAnItem
                && nobodyElse
                && like.within() > 0.999
                && like.shared() >= (shareOwner(action, other) ? 2 : TELLING - 1)
                && Math.abs(action.line() - other.line()) > LIST_APART
                && !action.words().contradicts(other.words());
    }

    /** Whether an action of another series is this one: it refers to the same issue in nearly the same words. */
    boolean shared(ListedAction action, ActionChain chain, ActionSheet now) {
        ActionWords before = chain.last().words();
        ActionLikeness like = likeness(action.words(), before);
        return !chain.isOver(action, now)
                && Math.abs(chain.daysSince(now)) <= LONGEST_GAP_DAYS
                && like.shared() >= 2
                && like.same() >= ENOUGH
                && !action.words().contradicts(before);
    }
}
