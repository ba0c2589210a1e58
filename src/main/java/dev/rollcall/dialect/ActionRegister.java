package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.model.ActionItem;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The actions of one meeting as they are found, each once: many a note tells them again in a summary. */
final class ActionRegister {
    private static final int MAX_ACTIONS = 600;
    private static final int KEY_WORDS = 7;

    private static final Cue BETWEEN = Cue.of("[^\\p{L}\\p{N}]+");

    private final Map<String, ActionItem> found = new LinkedHashMap<>();

    private final List<Reason> reasons = new ArrayList<>();

    void add(Rule rule, String text, List<String> who, boolean done, SourceRef at) {
        String words = ActionText.of(text);
        if (words.isEmpty() || ActionText.isNothing(words) || found.size() >= MAX_ACTIONS) {
            return;
        }
        String task = ActionState.withoutTail(words);
        ActionItem action = new ActionItem(task, who, done || ActionState.isDone(words), at);
        if (found.putIfAbsent(key(task), action) == null) {
            reasons.add(new Reason(rule, task, at));
        }
    }

    /** Why each was read as one. */
    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    List<ActionItem> all() {
        return List.copyOf(found.values());
    }

    /** A task that stands twice in a note is often cut shorter the second time. */
    private static String key(String words) {
        String[] parts = BETWEEN.split(words.toLowerCase(Locale.ROOT), KEY_WORDS + 1);
        return String.join(" ", Arrays.asList(parts).subList(0, Math.min(KEY_WORDS, parts.length)));
    }
}
