package dev.rollcall.site;

import dev.rollcall.archive.ProjectEntry;
import dev.rollcall.archive.ProjectUse;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.ProjectView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The issues of a project that meetings discussed: a row each, the one that was discussed last first. */
record ProjectIssues(ProjectEntry project, Pieces pieces) {
    private static final int MOST_DATES = 6;
    private static final int LONGEST_WORDS = 110;

    List<ProjectView.Issue> of(List<ProjectUse> oldestFirst) {
        Map<String, List<ProjectUse>> byNumber = new LinkedHashMap<>();
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            ProjectUse use = oldestFirst.get(i);
            use.mention()
                    .number()
                    .ifPresent(n ->
                            byNumber.computeIfAbsent(n, k -> new ArrayList<>()).add(use));
        }
        return byNumber.entrySet().stream()
                .map(e -> issue(e.getKey(), e.getValue()))
                .toList();
    }

    private ProjectView.Issue issue(String number, List<ProjectUse> newestFirst) {
        Map<String, Link> dates = new LinkedHashMap<>();
        for (ProjectUse use : newestFirst) {
            String date = pieces.date(use.meeting()).toString();
            dates.putIfAbsent(use.meeting(), pieces.links().link(date, use.address()));
        }
        List<Link> all = List.copyOf(dates.values());
        int shown = Math.min(MOST_DATES, all.size());
        String more = shown < all.size()
                ? "and " + (all.size() - shown) + " more since "
                        + all.get(all.size() - 1).text()
                : "";
        String words = newestFirst.get(0).mention().context();
        return new ProjectView.Issue(
                number(project, number), English.shortened(words, LONGEST_WORDS), all.subList(0, shown), more);
    }

    static Link number(ProjectEntry project, String number) {
        return new Link("#" + number, SourceHost.GITHUB + project.written() + "/issues/" + number);
    }
}
