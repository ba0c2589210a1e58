package dev.rollcall.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The actions of an archive. What a series lists again is the same action, carried over from meeting to meeting: in the same
 * words, or in others where there is enough evidence ({@link ActionMatch}). What stands side by side in one list is two. In
 * another series it is the same only where both refer to the same issue.
 */
final class ActionRegister {
    private static final int MOST_OF_ONE_KEY = 20;

    private final WordWeights weights;
    private final ActionMatch match;
    private final List<ActionChain> chains = new ArrayList<>();
    private final Map<String, List<ActionChain>> byKey = new HashMap<>();
    private final Map<String, List<ActionChain>> byIssue = new HashMap<>();
    private final Map<String, Set<ActionChain>> live = new HashMap<>();

    private ActionRegister(List<ActionSheet> sheets) {
        Map<String, ActionWords> different = new HashMap<>();
        sheets.stream()
                .flatMap(s -> s.actions().stream())
                .forEach(a -> different.put(a.words().key(), a.words()));
        weights = new WordWeights(different.values());
        match = new ActionMatch(weights);
    }

    /** Every action, by the meeting that raised it; meetings come oldest first. */
    static List<ActionEntry> of(List<ActionSheet> sheets) {
        ActionRegister register = new ActionRegister(sheets);
        sheets.forEach(register::add);
        List<ActionEntry> entries =
                register.chains.stream().map(ActionChain::entry).toList();
        return DroppedActions.told(entries, sheets);
    }

    private void add(ActionSheet sheet) {
        Set<ActionChain> candidates = live.computeIfAbsent(sheet.series(), s -> new LinkedHashSet<>());
        candidates.removeIf(c -> c.meetingsSince(sheet) > ActionMatch.LONGEST_GAP_MEETINGS);
        SheetMatching matching = new SheetMatching(sheet, match, weights);
        matching.exact(a -> byKey.getOrDefault(key(sheet, a), List.of()));
        matching.carryOver(candidates);
        matching.otherwise(action -> elsewhere(action, sheet));
        matching.inOrder().forEach((action, chain) -> file(action, chain, sheet, candidates));
        matching.rememberNeighbors();
    }

    private static String key(ActionSheet sheet, ListedAction action) {
        return sheet.series() + "\n" + action.words().key();
    }

    /** Of the other series. */
    private Optional<ActionChain> elsewhere(ListedAction action, ActionSheet sheet) {
        return action.issues().stream()
                .sorted()
                .flatMap(i -> byIssue.getOrDefault(i, List.of()).stream())
                .filter(c -> !c.series().equals(sheet.series()))
                .filter(c -> match.shared(action, c, sheet))
                .findFirst();
    }

    private void file(ListedAction action, ActionChain chain, ActionSheet sheet, Set<ActionChain> candidates) {
        if (chain.isNew()) {
            chains.add(chain);
        }
        chain.add(action, sheet);
        candidates.add(chain);
        remember(byKey, key(sheet, action), chain);
        action.issues().forEach(i -> remember(byIssue, i, chain));
    }

    private static void remember(Map<String, List<ActionChain>> index, String key, ActionChain chain) {
        List<ActionChain> known = index.computeIfAbsent(key, k -> new ArrayList<>());
        known.remove(chain);
        known.add(0, chain);
        if (known.size() > MOST_OF_ONE_KEY) {
            known.remove(MOST_OF_ONE_KEY);
        }
    }
}
