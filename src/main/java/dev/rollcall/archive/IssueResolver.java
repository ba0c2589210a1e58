package dev.rollcall.archive;

import dev.rollcall.model.IssueMention;
import dev.rollcall.model.ProjectMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose the issues are that notes name without owner. A name means the one repository of that name that the note refers to,
 * else the series, else the archive or the settings; where two have it, none is meant for sure, nor one that
 * is named first more than a year later. A bare number means the
 * repository of its heading, else the one that the settings name.
 */
final class IssueResolver {
    private final List<Draft> drafts;
    private final Optional<String> repository;
    private final Map<String, Map<String, String>> bySeries = new HashMap<>();
    private final Map<String, String> all = new TreeMap<>();
    private final Map<String, LocalDate> first = new HashMap<>();

    IssueResolver(List<Draft> drafts, ArchiveSettings settings) {
        this.drafts = drafts;
        this.repository = settings.repository();
        for (Draft draft : drafts) {
            Map<String, String> series = bySeries.computeIfAbsent(draft.series(), s -> new TreeMap<>());
            for (ProjectMention mention : draft.projects()) {
                series.putIfAbsent(mention.project(), mention.written());
                all.putIfAbsent(mention.project(), mention.written());
                first.merge(mention.project(), draft.meeting().date(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        for (String project : settings.projects().keySet()) {
            all.putIfAbsent(project.toLowerCase(Locale.ROOT), project);
            first.put(project.toLowerCase(Locale.ROOT), LocalDate.MIN);
        }
    }

    /** The drafts, each with what its issues refer to among its projects. */
    List<Draft> resolved() {
        return drafts.stream().map(this::resolved).toList();
    }

    private Draft resolved(Draft draft) {
        if (draft.meeting().issues().isEmpty()) {
            return draft;
        }
        Map<String, String> own = new TreeMap<>();
        Set<String> known = new TreeSet<>();
        for (ProjectMention mention : draft.projects()) {
            own.putIfAbsent(mention.project(), mention.written());
            mention.number().ifPresent(n -> known.add(place(mention.at().line(), mention.project(), n)));
        }
        List<ProjectMention> mentions = new ArrayList<>(draft.projects());
        for (IssueMention issue : draft.meeting().issues()) {
            written(issue, own, draft).ifPresent(written -> {
                String project = written.toLowerCase(Locale.ROOT);
                if (known.add(place(issue.at().line(), project, issue.number()))) {
                    mentions.add(new ProjectMention(
                            project, written, Optional.of(issue.number()), issue.context(), issue.at()));
                }
            });
        }
        mentions.sort(Comparator.comparing(ProjectMention::at));
        return new Draft(draft.address(), draft.series(), draft.meeting(), draft.anchors(), mentions, draft.topics());
    }

    private static String place(int line, String project, String number) {
        return line + " " + project + "#" + number;
    }

    private Optional<String> written(IssueMention issue, Map<String, String> own, Draft draft) {
        String name = issue.repository();
        if (name.isEmpty()) {
            return repository;
        }
        if (name.contains("/")) {
            return Optional.of(all.getOrDefault(name.toLowerCase(Locale.ROOT), name));
        }
        return only(name, own.values())
                .or(() -> only(
                        name, bySeries.getOrDefault(draft.series(), Map.of()).values()))
                .or(() -> only(name, all.values()))
                .filter(written -> isOfThen(written, draft.meeting().date()));
    }

    /** What is named in full only years later is hardly what a note meant. */
    private boolean isOfThen(String written, LocalDate day) {
        return !first.getOrDefault(written.toLowerCase(Locale.ROOT), LocalDate.MIN)
                .isAfter(day.plusYears(1));
    }

    private static Optional<String> only(String name, Collection<String> written) {
        List<String> fitting = written.stream()
                .filter(w -> w.substring(w.indexOf('/') + 1).equalsIgnoreCase(name))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
