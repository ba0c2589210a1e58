package dev.rollcall.model;

import dev.rollcall.source.SourceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One meeting as its note tells it; names, owners and projects are as written and not yet resolved.
 *
 * @param title what a person would call it, without the date
 * @param held false where the note says that no meeting took place
 * @param topics tags of the note
 * @param issues those that the note names without a link and without saying in full whose they are
 * @param settings what the note's front matter says about its place in the archive
 * @param ids that writers gave to facts, by the number that the fact would have, such as {@code d1}
 */
public record Meeting(
        LocalDate date,
        Optional<StartTime> start,
        String title,
        boolean held,
        List<Attendance> attendance,
        List<AgendaItem> items,
        List<Decision> decisions,
        List<ActionItem> actions,
        List<ProjectMention> projects,
        List<String> topics,
        NoteSettings settings,
        Prose prose,
        SourceRef at,
        Map<String, String> ids,
        List<IssueMention> issues) {
    public Meeting {
        ids = Map.copyOf(ids);
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        projects = List.copyOf(projects);
        topics = List.copyOf(topics);
        issues = List.copyOf(issues);
    }

    /** A meeting whose writer gave no ids and named no issues but by links. */
    public Meeting(
            LocalDate date,
            Optional<StartTime> start,
            String title,
            boolean held,
            List<Attendance> attendance,
            List<AgendaItem> items,
            List<Decision> decisions,
            List<ActionItem> actions,
            List<ProjectMention> projects,
            List<String> topics,
            NoteSettings settings,
            Prose prose,
            SourceRef at) {
        this(
                date,
                start,
                title,
                held,
                attendance,
                items,
                decisions,
                actions,
                projects,
                topics,
                settings,
                prose,
                at,
                Map.of(),
                List.of());
    }

    public Meeting withItems(List<AgendaItem> found) {
        return new Meeting(
                date,
                start,
                title,
                held,
                attendance,
                found,
                decisions,
                actions,
                projects,
                topics,
                settings,
                prose,
                at,
                ids,
                issues);
    }

    /** The anchor of a fact on the meeting's page: the id that its writer gave, else its number, such as {@code d1}. */
    public String anchor(String number) {
        return ids.getOrDefault(number, number);
    }
}
