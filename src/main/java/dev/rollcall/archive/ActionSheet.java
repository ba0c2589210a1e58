package dev.rollcall.archive;

import dev.rollcall.model.ActionItem;
import dev.rollcall.model.ProjectMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All that one meeting lists as actions.
 *
 * @param ordinal how many-th meeting of its series it is
 * @param actions in the order of the note
 */
record ActionSheet(String meeting, String series, int ordinal, LocalDate date, List<ListedAction> actions) {
    ActionSheet {
        actions = List.copyOf(actions);
    }

    static ActionSheet of(MeetingEntry entry, Draft draft, int ordinal, Function<ActionItem, List<Owner>> owners) {
        Map<Integer, Set<String>> issues = new HashMap<>();
        for (ProjectMention project : draft.projects()) {
            project.number()
                    .ifPresent(n -> issues.computeIfAbsent(project.at().line(), l -> new TreeSet<>())
                            .add(project.project() + "#" + n));
        }
        Map<String, String> titles = new HashMap<>();
        entry.items().forEach(i -> titles.put(i.id(), Words.key(i.item().title())));
        List<ListedAction> listed = new ArrayList<>();
        for (ActionMention mention : entry.actions()) {
            ActionItem action = mention.action();
            Set<String> linked = issues.getOrDefault(action.at().line(), Set.of());
            List<String> numbers =
                    linked.stream().map(i -> i.substring(i.indexOf('#') + 1)).toList();
            listed.add(new ListedAction(
                    mention,
                    listed.size(),
                    owners.apply(action),
                    ActionWords.of(action.text(), action.owners(), numbers),
                    mention.item().map(i -> titles.getOrDefault(i, "")).orElse(""),
                    linked));
        }
        return new ActionSheet(
                entry.address(), entry.series(), ordinal, entry.meeting().date(), listed);
    }
}
