package dev.rollcall.archive;

import dev.rollcall.archive.ArchiveSettings.NamedProject;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.ProjectMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds projects by the names that the settings give them, in the items, decisions and actions of a meeting. */
final class AliasFinder {
    /** By the project as it is written. */
    private final Map<String, List<String>> aliases = new LinkedHashMap<>();

    AliasFinder(Map<String, NamedProject> projects) {
        projects.forEach((written, project) -> aliases.put(written, Words.sought(project.aliases())));
    }

    /** The meeting's own mentions and those by name; a line that links a project does not mention it once more. */
    List<ProjectMention> mentions(Meeting meeting) {
        List<ProjectMention> all = new ArrayList<>(meeting.projects());
        for (Statement statement : Statement.of(meeting)) {
            String padded = Words.padded(statement.text());
            aliases.forEach((written, sought) -> {
                if (sought.stream().noneMatch(padded::contains)) {
                    return;
                }
                String slug = written.toLowerCase(Locale.ROOT);
                boolean known = all.stream()
                        .anyMatch(m -> m.project().equals(slug)
                                && m.at().line() == statement.at().line());
                if (!known) {
                    all.add(new ProjectMention(slug, written, Optional.empty(), statement.text(), statement.at()));
                }
            });
        }
        all.sort(Comparator.comparing(ProjectMention::at));
        return all;
    }
}
