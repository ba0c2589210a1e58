package dev.rollcall.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the actions that a series ceased to carry: a later note lists most of what was open with it, and not the action. Where
 * notes list only what is new, nothing is known of the old and nothing is said.
 */
final class DroppedActions {
    private static final int FEWEST_CARRIED = 2;
    private static final int MEETINGS_LOOKED_AT = 4;

    private final Map<String, List<ActionSheet>> bySeries = new HashMap<>();
    private final Map<String, ActionSheet> byMeeting = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Set<Integer>> listed = new HashMap<>();
    private final Map<String, Set<Integer>> open = new HashMap<>();

    private DroppedActions(List<ActionEntry> actions, List<ActionSheet> sheets) {
        for (ActionSheet sheet : sheets) {
            if (!sheet.actions().isEmpty()) {
                List<ActionSheet> series = bySeries.computeIfAbsent(sheet.series(), s -> new ArrayList<>());
                places.put(sheet.meeting(), series.size());
                series.add(sheet);
                byMeeting.put(sheet.meeting(), sheet);
            }
        }
        for (int i = 0; i < actions.size(); i++) {
            for (ActionMention mention : actions.get(i).mentions()) {
                listed.computeIfAbsent(mention.meeting(), m -> new HashSet<>()).add(i);
                Set<Integer> here = open.computeIfAbsent(mention.meeting(), m -> new HashSet<>());
                if (mention.action().done()) {
                    here.remove(i);
                } else {
                    here.add(i);
                }
            }
        }
    }

    /** The actions again, those that were dropped with the day. */
    static List<ActionEntry> told(List<ActionEntry> actions, List<ActionSheet> sheets) {
        DroppedActions dropped = new DroppedActions(actions, sheets);
        return actions.stream()
                .map(a -> a.done() ? a : dropped.day(a).map(a::droppedOn).orElse(a))
                .toList();
    }

    private Optional<LocalDate> day(ActionEntry action) {
        ActionSheet last = byMeeting.get(action.last().meeting());
        if (last == null) {
            return Optional.empty();
        }
        List<ActionSheet> series = bySeries.getOrDefault(last.series(), List.of());
        int from = places.getOrDefault(last.meeting(), series.size()) + 1;
        Set<Integer> others = open.getOrDefault(last.meeting(), Set.of());
        for (ActionSheet later : series.subList(from, Math.min(series.size(), from + MEETINGS_LOOKED_AT))) {
            Set<Integer> there = listed.getOrDefault(later.meeting(), Set.of());
            long carried = others.stream().filter(there::contains).count();
            if (carried >= FEWEST_CARRIED && carried * 2 >= others.size()) {
                return Optional.of(later.date());
            }
        }
        return Optional.empty();
    }
}
