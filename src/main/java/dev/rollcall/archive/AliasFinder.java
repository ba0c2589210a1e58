package dev.rollcall.archive;

import dev.rollcall.archive.ArchiveSettings.NamedProject;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.ProjectMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds projects by the names that the settings give them, in the items, decisions and actions of a meeting. */
final class AliasFinder {
    private final Map<String, NamedProject> projects;

    AliasFinder(Map<String, NamedProject> projects) {
        this.projects = projects;
    }

    /** The meeting's own mentions and those by name; a line that links a project does not mention it once more. */
    List<ProjectMention> mentions(Meeting meeting) {
        List<ProjectMention> all = new ArrayList<>(meeting.projects());
        for (Statement statement : Statement.of(meeting)) {
            String padded = Words.padded(statement.text());
            projects.forEach((written, project) -> {
                String slug = written.toLowerCase(Locale.ROOT);
                boolean known = all.stream()
                        .anyMatch(m -> m.project().equals(slug)
                                && m.at().line() == statement.at().line());
                if (!known && project.aliases().stream().anyMatch(a -> Words.holds(padded, a))) {
                    all.add(new ProjectMention(slug, written, Optional.empty(), statement.text(), statement.at()));
                }
            });
        }
        all.sort(Comparator.comparing(ProjectMention::at));
        return all;
    }
}
