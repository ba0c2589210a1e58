package dev.rollcall.build;

import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Attendance;
import dev.rollcall.model.Decision;
import dev.rollcall.model.DecisionTie;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.ProjectMention;
import dev.rollcall.model.StartTime;
import dev.rollcall.source.SourceRef;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read of a note, as a tree for JSON; the format is documented in the README under "Facts as JSON". */
final class NoteJson {
    private NoteJson() {}

    static Map<String, @Nullable Object> of(String source, List<Meeting> meetings) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("source", source);
        tree.put("meetings", meetings.stream().map(NoteJson::meeting).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> meeting(Meeting meeting) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("date", meeting.date().toString());
        tree.put("start", meeting.start().map(s -> s.time().toString()).orElse(null));
        tree.put("timezone", meeting.start().flatMap(StartTime::zone).orElse(null));
        tree.put("title", meeting.title());
        tree.put("held", meeting.held());
        tree.put(
                "attendees",
                meeting.attendance().stream().map(NoteJson::attendance).toList());
        tree.put("items", meeting.items().stream().map(NoteJson::item).toList());
        tree.put(
                "decisions",
                meeting.decisions().stream().map(NoteJson::decision).toList());
        tree.put("actions", meeting.actions().stream().map(NoteJson::action).toList());
        tree.put(
                "projects",
                meeting.projects().stream()
                        .map(ProjectMention::project)
                        .distinct()
                        .sorted()
                        .toList());
        return placed(tree, meeting.at());
    }

    private static Map<String, @Nullable Object> attendance(Attendance attendance) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", attendance.name());
        tree.put("handle", text(attendance.handle()));
        tree.put("affiliation", text(attendance.affiliation()));
        return placed(tree, attendance.at());
    }

    private static Map<String, @Nullable Object> item(AgendaItem item) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("title", item.title());
        tree.put("owners", item.owners());
        tree.put("minutes", item.minutes().isPresent() ? item.minutes().getAsInt() : null);
        return placed(tree, item.at());
    }

    private static Map<String, @Nullable Object> decision(Decision decision) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("text", decision.text());
        tree.put("owners", decision.owners());
        tree.put("status", decision.standing().status().word());
        tree.put(
                "revisit",
                decision.standing().revisit().map(LocalDate::toString).orElse(null));
        tree.put("supersedes", targets(decision, false));
        tree.put("supersededBy", targets(decision, true));
        return placed(tree, decision.at());
    }

    private static List<String> targets(Decision decision, boolean newer) {
        return decision.ties().stream()
                .filter(t -> t.newer() == newer)
                .map(DecisionTie::target)
                .toList();
    }

    private static Map<String, @Nullable Object> action(ActionItem action) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("text", action.text());
        tree.put("owners", action.owners());
        tree.put("done", action.done());
        return placed(tree, action.at());
    }

    private static Map<String, @Nullable Object> placed(Map<String, @Nullable Object> tree, SourceRef at) {
        tree.put("line", at.line());
        tree.put("column", at.column());
        return tree;
    }

    private static @Nullable String text(Optional<String> value) {
        return value.orElse(null);
    }
}
