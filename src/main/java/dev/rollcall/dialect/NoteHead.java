package dev.rollcall.dialect;

import dev.rollcall.model.Attendance;
import dev.rollcall.model.NoteSettings;
import dev.rollcall.model.ProjectMention;
import dev.rollcall.model.StartTime;
import dev.rollcall.source.Diagnostic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the front matter of a note says of its meeting, checked; it wins over all that the text tells.
 *
 * @param timezone also where no start is given: then it is the zone of the start that the text tells
 */
record NoteHead(
        Optional<String> title,
        Optional<LocalDate> date,
        Optional<StartTime> start,
        Optional<String> timezone,
        List<Attendance> attendance,
        List<ProjectMention> projects,
        List<String> topics,
        NoteSettings settings,
        List<Diagnostic> diagnostics,
        List<Reason> reasons) {
    NoteHead {
        attendance = List.copyOf(attendance);
        projects = List.copyOf(projects);
        topics = List.copyOf(topics);
        diagnostics = List.copyOf(diagnostics);
        reasons = List.copyOf(reasons);
    }

    /** As findings of a meeting that has the note for itself. */
    Findings ofSoleMeeting() {
        return new Findings(
                start,
                title,
                attendance,
                List.of(),
                List.of(),
                List.of(),
                projects,
                topics,
                List.of(),
                reasons,
                List.of());
    }

    /** As findings of one meeting among several of the same note. */
    Findings ofOneAmongSeveral() {
        return Findings.none().withTopics(topics);
    }

    /** The settings without those that can name one page only. */
    NoteSettings sharedSettings() {
        return new NoteSettings(
                settings.series(), Optional.empty(), List.of(), settings.status(), settings.language(), List.of());
    }
}
