package dev.rollcall.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The mentions of one action while they are gathered, meetings oldest first. */
final class ActionChain {
    private static final int FORGOTTEN_AFTER_DAYS = 183;
    private static final int FORGOTTEN_OPEN_AFTER_DAYS = 400;
    private static final int FORGOTTEN_AFTER_MEETINGS = 6;
    private static final int TERSE_FORGOTTEN_AFTER_DAYS = 60;
    private static final int TERSE_FORGOTTEN_AFTER_MEETINGS = 3;

    private final List<ListedAction> listed = new ArrayList<>();
    private Optional<ActionSheet> sheet = Optional.empty();
    private Optional<ActionWords> before = Optional.empty();
    private Optional<ActionChain> left = Optional.empty();
    private Optional<ActionChain> right = Optional.empty();

    void add(ListedAction action, ActionSheet where) {
        if (!isNew() && !action.words().key().equals(last().words().key())) {
            before = Optional.of(last().words());
        }
        listed.add(action);
        sheet = Optional.of(where);
    }

    boolean isNew() {
        return listed.isEmpty();
    }

    /** The actions beside it in the last note. */
    void stoodBetween(Optional<ActionChain> before, Optional<ActionChain> after) {
        left = before;
        right = after;
    }

    Optional<ActionChain> left() {
        return left;
    }

    Optional<ActionChain> right() {
        return right;
    }

    private ActionSheet sheet() {
        return sheet.orElseThrow();
    }

    ListedAction last() {
        return listed.get(listed.size() - 1);
    }

    /** What it said last, and what it said before that in other words. */
    List<ActionWords> wordings() {
        List<ActionWords> wordings = new ArrayList<>(List.of(last().words()));
        before.ifPresent(wordings::add);
        return wordings;
    }

    String series() {
        return sheet().series();
    }

    int meetingsSince(ActionSheet now) {
        return now.ordinal() - sheet().ordinal();
    }

    long daysSince(ActionSheet now) {
        return now.date().toEpochDay() - sheet().date().toEpochDay();
    }

    /** Whether so much time went by that the same words mean another action. */
    boolean isOver(ListedAction again, ActionSheet now) {
        long days = daysSince(now);
        if (again.words().isTerse()
                && days > TERSE_FORGOTTEN_AFTER_DAYS
                && (days > FORGOTTEN_AFTER_DAYS || meetingsSince(now) > TERSE_FORGOTTEN_AFTER_MEETINGS)) {
            return true;
        }
        return last().isDone()
                ? days > FORGOTTEN_AFTER_DAYS
                : days > FORGOTTEN_OPEN_AFTER_DAYS && meetingsSince(now) > FORGOTTEN_AFTER_MEETINGS;
    }

    /** Whether the few words that it has were said of another agenda item. */
    boolean isElsewhere(ListedAction again) {
        return again.words().isTerse() && last().isOfOtherItem(again);
    }

    ActionEntry entry() {
        List<ListedAction> ordered = inOrder();
        return new ActionEntry(
                ordered.stream().map(ListedAction::mention).toList(), owners(ordered), text(ordered), Optional.empty());
    }

    /** Within one meeting a ticked mention counts last: the same action may stand open above and ticked below. */
    private List<ListedAction> inOrder() {
        List<ListedAction> ordered = new ArrayList<>(listed);
        for (int from = 0; from < ordered.size(); ) {
            int to = from + 1;
            while (to < ordered.size() && meeting(ordered.get(to)).equals(meeting(ordered.get(from)))) {
                to++;
            }
            ordered.subList(from, to).sort(Comparator.comparing(ListedAction::isDone));
            from = to;
        }
        return ordered;
    }

    private static String meeting(ListedAction action) {
        return action.mention().meeting();
    }

    /** Those whom the last meeting that names anybody names: an action may be handed on. */
    private static List<Owner> owners(List<ListedAction> ordered) {
        String named = "";
        List<Owner> owners = new ArrayList<>();
        for (ListedAction action : ordered) {
            if (!action.owners().isEmpty() && !meeting(action).equals(named)) {
                named = meeting(action);
                owners.clear();
            }
            for (Owner owner : action.owners()) {
                if (owners.stream().noneMatch(o -> o.isSame(owner))) {
                    owners.add(owner);
                }
            }
        }
        return owners;
    }

    /** The last wording, or an earlier one that says all of that and more. */
    private static String text(List<ListedAction> ordered) {
        ListedAction said = ordered.get(ordered.size() - 1);
        for (int i = ordered.size() - 2; i >= 0; i--) {
            List<String> words = ordered.get(i).words().words();
            if (words.size() > said.words().words().size()
                    && words.containsAll(said.words().words())) {
                said = ordered.get(i);
            }
        }
        return said.mention().action().text();
    }
}
