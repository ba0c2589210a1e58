package dev.rollcall.archive;

import dev.rollcall.archive.Archive.Registers;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.ProjectMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An archive in which some notes say the same in other words: all that is told of them is as they say it now, and who and what is
 * what is as before. That costs next to nothing, and is not always all: other words may mean another topic, or go on with another
 * action. Whoever wants to know gathers again.
 */
public final class Retelling {
    private final Archive before;
    private final Map<String, MeetingEntry> meetings = new LinkedHashMap<>();
    private final IdentityHashMap<ActionEntry, ActionEntry> actions = new IdentityHashMap<>();
    private final Map<String, ProjectEntry> projects = new HashMap<>();
    private final Map<String, PageEntry> pages = new HashMap<>();

    private Retelling(Archive before) {
        this.before = before;
    }

    /** The archive with the notes as they are now; nothing where one of them has other facts than before. */
    public static Optional<Archive> of(Archive before, List<Retold> notes) {
        Retelling retelling = new Retelling(before);
        for (Retold note : notes) {
            if (!note.isSameInOtherWords() || !retelling.tell(note)) {
                return Optional.empty();
            }
        }
        return Optional.of(retelling.archive());
    }

    private boolean tell(Retold note) {
        for (int i = 0; i < note.now().size(); i++) {
            Optional<MeetingEntry> entry = entry(note.before().get(i));
            if (entry.isEmpty() || !isAsTold(entry.get())) {
                return false;
            }
            MeetingEntry told = retold(entry.get(), note.now().get(i));
            meetings.put(told.address(), told);
            actions(entry.get(), told);
            projects(entry.get(), told, note);
        }
        note.page()
                .ifPresent(page -> before.pages().stream()
                        .filter(p -> p.page().prose().path().equals(note.path()))
                        .forEach(p -> pages.put(p.address(), new PageEntry(p.address(), page))));
        return true;
    }

    private Optional<MeetingEntry> entry(Meeting meeting) {
        String path = meeting.prose().path();
        return before.meetings().stream()
                .filter(e ->
                        e.meeting().prose().path().equals(path) && e.meeting().equals(meeting))
                .findFirst();
    }

    /** Whether each fact of the note became one of the archive, in the same order. */
    private static boolean isAsTold(MeetingEntry entry) {
        Meeting meeting = entry.meeting();
        return entry.items().size() == meeting.items().size()
                && entry.decisions().size() == meeting.decisions().size()
                && entry.actions().size() == meeting.actions().size();
    }

    private static MeetingEntry retold(MeetingEntry entry, Meeting now) {
        Meeting then = entry.meeting();
        List<Present> present = new ArrayList<>();
        for (Present row : entry.present()) {
            int place = then.attendance().indexOf(row.attendance());
            present.add(new Present(now.attendance().get(place), row.person()));
        }
        return new MeetingEntry(
                entry.address(),
                now,
                entry.series(),
                present,
                IntStream.range(0, now.items().size())
                        .mapToObj(i -> item(entry.items().get(i), now, i))
                        .toList(),
                IntStream.range(0, now.decisions().size())
                        .mapToObj(i -> decision(entry.decisions().get(i), now, i))
                        .toList(),
                IntStream.range(0, now.actions().size())
                        .mapToObj(i -> mention(entry.actions().get(i), now, i))
                        .toList(),
                entry.projects(),
                entry.topics());
    }

    private static ItemEntry item(ItemEntry entry, Meeting now, int place) {
        return new ItemEntry(entry.id(), entry.meeting(), now.items().get(place), entry.owners());
    }

    private static DecisionEntry decision(DecisionEntry entry, Meeting now, int place) {
        return new DecisionEntry(
                entry.id(),
                entry.meeting(),
                now.decisions().get(place),
                entry.owners(),
                entry.item(),
                entry.projects(),
                entry.topics(),
                entry.supersedes(),
                entry.supersededBy());
    }

    private static ActionMention mention(ActionMention entry, Meeting now, int place) {
        return new ActionMention(
                entry.id(), entry.meeting(), entry.date(), now.actions().get(place), entry.item());
    }

    private void actions(MeetingEntry then, MeetingEntry now) {
        for (int i = 0; i < now.actions().size(); i++) {
            ActionMention old = then.actions().get(i);
            ActionMention fresh = now.actions().get(i);
            before.action(old.address())
                    .ifPresent(known -> actions.merge(known, with(known, old, fresh), (a, b) -> with(a, old, fresh)));
        }
    }

    private static ActionEntry with(ActionEntry entry, ActionMention old, ActionMention fresh) {
        String text = entry.text().equals(old.action().text()) ? fresh.action().text() : entry.text();
        return new ActionEntry(
                entry.mentions().stream().map(m -> m.equals(old) ? fresh : m).toList(),
                entry.owners(),
                text,
                entry.dropped());
    }

    private void projects(MeetingEntry then, MeetingEntry now, Retold note) {
        for (String slug : now.projects()) {
            Optional<ProjectEntry> known =
                    Optional.ofNullable(projects.get(slug)).or(() -> before.project(slug));
            known.ifPresent(p -> projects.put(slug, project(p, then, now, note)));
        }
    }

    private static ProjectEntry project(ProjectEntry project, MeetingEntry then, MeetingEntry now, Retold note) {
        List<ProjectUse> uses = project.mentions().stream()
                .map(use -> use.meeting().equals(now.address())
                        ? new ProjectUse(use.meeting(), mention(use.mention(), then, now, note), use.item())
                        : use)
                .toList();
        return new ProjectEntry(project.slug(), project.written(), project.title(), project.description(), uses);
    }

    /** As the note has it now; what stands in no link of it, such as a configured name, moves with its line. */
    private static ProjectMention mention(ProjectMention mention, MeetingEntry then, MeetingEntry now, Retold note) {
        int place = then.meeting().projects().indexOf(mention);
        return place >= 0
                ? now.meeting().projects().get(place)
                : new ProjectMention(
                        mention.project(),
                        mention.written(),
                        mention.number(),
                        mention.context(),
                        note.lines().of(mention.at()));
    }

    private Archive archive() {
        Registers registers = new Registers(
                before.series(),
                before.meetings().stream()
                        .map(m -> meetings.getOrDefault(m.address(), m))
                        .toList(),
                before.people(),
                before.projects().stream()
                        .map(p -> projects.getOrDefault(p.slug(), p))
                        .toList(),
                before.topics(),
                before.actions().stream().map(a -> actions.getOrDefault(a, a)).toList(),
                before.pages().stream()
                        .map(p -> pages.getOrDefault(p.address(), p))
                        .toList(),
                before.threads());
        return before.with(registers, List.copyOf(meetings.values()));
    }
}
