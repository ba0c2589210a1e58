package dev.rollcall.site;

import dev.rollcall.archive.ProjectEntry;
import dev.rollcall.archive.ProjectUse;
import dev.rollcall.site.view.DirectoryView;
import dev.rollcall.site.view.Frame;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.ProjectView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page of all projects and the page of each. */
record ProjectPages(Shelf shelf) {
    private static final int LONGEST_CONTEXT = 240;
    private static final int MOST_OCCASIONS = 24;

    List<Page> pages() {
        List<ProjectEntry> projects = shelf.archive().projects();
        if (projects.isEmpty()) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>();
        Page.Head head = new Page.Head("Projects", "Every repository that the notes mention.", Page.Part.PROJECTS);
        pages.add(Page.at("projects/", Shelf.SITE, head, (frame, faults) -> all(frame)));
        projects.forEach(project -> pages.add(page(project)));
        return pages;
    }

    private DirectoryView all(Frame frame) {
        Links links = Links.from("projects/");
        List<Directory.Named> projects = shelf.archive().projects().stream()
                .map(p -> new Directory.Named(p.slug(), entry(p, links)))
                .toList();
        String count = English.count(projects.size(), "project", "projects");
        return Directory.byOwner(frame, "Projects", count, projects);
    }

    private static DirectoryView.Entry entry(ProjectEntry project, Links links) {
        String about = project.description().isEmpty() && !project.title().equals(project.written())
                ? project.written()
                : project.description();
        String tag = Pieces.count(meetings(project).size(), "meeting", "meetings");
        return new DirectoryView.Entry(links.link(project.title(), address(project)), about, tag);
    }

    private static String address(ProjectEntry project) {
        return "projects/" + project.slug() + "/";
    }

    private static Set<String> meetings(ProjectEntry project) {
        Set<String> meetings = new LinkedHashSet<>();
        project.mentions().forEach(use -> meetings.add(use.meeting()));
        return meetings;
    }

    private Page page(ProjectEntry project) {
        List<String> meetings = List.copyOf(meetings(project));
        Page.Head head = new Page.Head(project.title(), project.description(), Page.Part.PROJECTS);
        Page page = Page.at(address(project), shelf.origin(meetings), head, (frame, faults) -> view(project, frame));
        return meetings.stream()
                .map(shelf::date)
                .max(Comparator.<LocalDate>naturalOrder())
                .map(page::withFeed)
                .orElse(page);
    }

    private ProjectView view(ProjectEntry project, Frame frame) {
        Links links = Links.from(address(project));
        Pieces pieces = shelf.pieces(links);
        List<ProjectUse> newestFirst = new ArrayList<>(project.mentions());
        Collections.reverse(newestFirst);
        int meetings = meetings(project).size();
        return new ProjectView(
                frame,
                List.of(links.link("Projects", "projects/")),
                project.title(),
                new Link(project.written(), SourceHost.GITHUB + project.written()),
                project.description(),
                meetings == 0 ? "no meetings" : English.count(meetings, "meeting", "meetings"),
                pieces.decisions(d -> d.projects().contains(project.slug())),
                issues(project, newestFirst, pieces),
                years(occasions(project, pieces)));
    }

    private static List<ProjectView.Issue> issues(ProjectEntry project, List<ProjectUse> newestFirst, Pieces pieces) {
        Map<String, Set<String>> meetings = new LinkedHashMap<>();
        for (ProjectUse use : newestFirst) {
            use.mention()
                    .number()
                    .ifPresent(n -> meetings.computeIfAbsent(n, k -> new LinkedHashSet<>())
                            .add(use.meeting()));
        }
        return meetings.entrySet().stream()
                .map(issue -> new ProjectView.Issue(
                        number(project, issue.getKey()),
                        issue.getValue().stream()
                                .map(m -> pieces.links().link(pieces.date(m).toString(), m))
                                .toList()))
                .toList();
    }

    private static Link number(ProjectEntry project, String number) {
        return new Link("#" + number, SourceHost.GITHUB + project.written() + "/issues/" + number);
    }

    /** Meetings newest first, and of each what it says in its own order, each saying once. */
    private List<ProjectView.Occasion> occasions(ProjectEntry project, Pieces pieces) {
        Map<String, Map<String, Set<Link>>> byMeeting = new LinkedHashMap<>();
        for (ProjectUse use : project.mentions()) {
            Set<Link> numbers = byMeeting
                    .computeIfAbsent(use.meeting(), m -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            English.shortened(use.mention().context(), LONGEST_CONTEXT), c -> new LinkedHashSet<>());
            use.mention().number().ifPresent(n -> numbers.add(number(project, n)));
        }
        List<ProjectView.Occasion> occasions = new ArrayList<>();
        byMeeting.forEach((address, said) -> occasions.add(occasion(address, said, pieces)));
        Collections.reverse(occasions);
        return occasions;
    }

    private ProjectView.Occasion occasion(String address, Map<String, Set<Link>> said, Pieces pieces) {
        String title = shelf.title(shelf.archive().meeting(address).orElseThrow());
        List<ProjectView.Mention> mentions = new ArrayList<>();
        said.forEach((context, numbers) -> mentions.add(new ProjectView.Mention(List.copyOf(numbers), context)));
        return new ProjectView.Occasion(
                pieces.date(address).toString(), pieces.links().link(title, address), mentions);
    }

    /** By year, the older ones folded once many are shown. */
    private static List<ProjectView.Year> years(List<ProjectView.Occasion> newestFirst) {
        Map<String, List<ProjectView.Occasion>> byYear = new LinkedHashMap<>();
        newestFirst.forEach(o -> byYear.computeIfAbsent(o.date().substring(0, 4), y -> new ArrayList<>())
                .add(o));
        List<ProjectView.Year> years = new ArrayList<>();
        int shown = 0;
        for (Map.Entry<String, List<ProjectView.Occasion>> year : byYear.entrySet()) {
            years.add(new ProjectView.Year(year.getKey(), shown >= MOST_OCCASIONS, year.getValue()));
            shown += year.getValue().size();
        }
        return years;
    }
}
