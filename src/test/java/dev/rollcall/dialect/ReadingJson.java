package dev.rollcall.dialect;

import dev.rollcall.json.Json;
import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Attendance;
import dev.rollcall.model.Decision;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.PlainPage;
import dev.rollcall.model.ProjectMention;
import dev.rollcall.model.Prose;
import dev.rollcall.model.Standing;
import dev.rollcall.model.StartTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A reading as the fixtures write it: the fields of the gold labels, then whatever else there is to see. */
final class ReadingJson {
    private ReadingJson() {}

    static String of(String source, Reading reading) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("source", source);
        reading.page().ifPresent(page -> tree.put("page", page(page)));
        tree.put(
                "meetings",
                reading.meetings().stream().map(ReadingJson::meeting).toList());
        return Json.pretty(tree);
    }

    private static String page(PlainPage page) {
        return page.title() + ", " + lines(page.prose());
    }

    private static Map<String, @Nullable Object> meeting(Meeting meeting) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("date", meeting.date().toString());
        tree.put("start", meeting.start().map(s -> s.time().toString()).orElse(null));
        tree.put("timezone", text(meeting.start().flatMap(StartTime::zone)));
        tree.put("title", meeting.title());
        tree.put(
                "attendees",
                meeting.attendance().stream().map(ReadingJson::person).toList());
        tree.put("items", meeting.items().stream().map(ReadingJson::item).toList());
        tree.put(
                "decisions",
                meeting.decisions().stream().map(ReadingJson::decision).toList());
        tree.put("actions", meeting.actions().stream().map(ReadingJson::action).toList());
        tree.put(
                "projects",
                meeting.projects().stream()
                        .map(ProjectMention::project)
                        .distinct()
                        .sorted()
                        .toList());
        if (!meeting.held()) {
            tree.put("held", false);
        }
        if (!meeting.topics().isEmpty()) {
            tree.put("topics", meeting.topics());
        }
        if (!meeting.ids().isEmpty()) {
            tree.put("ids", new TreeMap<>(meeting.ids()));
        }
        tree.put("prose", lines(meeting.prose()));
        return tree;
    }

    private static String lines(Prose prose) {
        return "lines " + prose.firstLine() + " to " + prose.lastLine();
    }

    private static Map<String, @Nullable Object> person(Attendance person) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", person.name());
        tree.put("handle", text(person.handle()));
        tree.put("affiliation", text(person.affiliation()));
        return tree;
    }

    private static Map<String, @Nullable Object> item(AgendaItem item) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("title", item.title());
        tree.put("owners", item.owners());
        tree.put("minutes", item.minutes().isPresent() ? item.minutes().getAsInt() : null);
        return tree;
    }

    private static Map<String, @Nullable Object> decision(Decision decision) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("text", decision.text());
        tree.put("owners", decision.owners());
        if (!decision.standing().equals(Standing.accepted())) {
            tree.put("status", decision.standing().status().word());
        }
        decision.standing().revisit().ifPresent(day -> tree.put("revisit", day.toString()));
        decision.ties()
                .forEach(tie ->
                        tree.merge(tie.newer() ? "superseded by" : "supersedes", tie.target(), (a, b) -> a + ", " + b));
        return tree;
    }

    private static Map<String, @Nullable Object> action(ActionItem action) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("text", action.text());
        tree.put("owners", action.owners());
        tree.put("done", action.done());
        return tree;
    }

    private static @Nullable String text(Optional<String> value) {
        return value.orElse(null);
    }
}
