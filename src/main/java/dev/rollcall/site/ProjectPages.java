package dev.rollcall.site;

import dev.rollcall.archive.ProjectEntry;
import dev.rollcall.archive.ProjectUse;
import dev.rollcall.site.view.DirectoryView;
import dev.rollcall.site.view.FactList;
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
import java.util.TreeMap;

/** The page of all projects and the page of each; of one that is mentioned much a page for each year. */
record ProjectPages(Shelf shelf) {
    private static final int LONGEST_CONTEXT = 240;
    private static final int MOST_OCCASIONS = 24;

    /** With more mentions than this, each year has a page of its own. */
    private static final int MOST_MENTIONS = 150;

    private static final int NEWEST_ISSUES = 40;
    private static final int NEWEST_OCCASIONS = 12;

    List<Page> pages() {
        List<ProjectEntry> projects = shelf.archive().projects();
        if (projects.isEmpty()) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>();
        Page.Head head = new Page.Head("Projects", "Every repository that the notes mention.", Page.Part.PROJECTS);
        pages.add(Page.at("projects/", Shelf.SITE, head, (frame, faults) -> all(frame)));
        projects.forEach(project -> pages.addAll(pages(project)));
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
        return project.address();
    }

    private static Set<String> meetings(ProjectEntry project) {
        Set<String> meetings = new LinkedHashSet<>();
        project.mentions().forEach(use -> meetings.add(use.meeting()));
        return meetings;
    }

    private List<Page> pages(ProjectEntry project) {
        List<Page> pages = new ArrayList<>();
        List<String> meetings = List.copyOf(meetings(project));
        Page.Head head = new Page.Head(project.title(), project.description(), Page.Part.PROJECTS);
        Page page = Page.at(address(project), shelf.origin(meetings), head, (frame, faults) -> view(project, frame));
        pages.add(meetings.stream()
                .map(shelf::date)
                .max(Comparator.<LocalDate>naturalOrder())
                .map(page::withFeed)
                .orElse(page));
        if (isLong(project)) {
            years(project).forEach((year, uses) -> pages.add(year(project, year, uses)));
        }
        return pages;
    }

    private Page year(ProjectEntry project, int year, List<ProjectUse> uses) {
        String address = address(project) + year + "/";
        Page.Head head = new Page.Head(project.title() + " in " + year, "", Page.Part.PROJECTS);
        List<String> meetings = uses.stream().map(ProjectUse::meeting).toList();
        return Page.at(address, shelf.origin(meetings), head, (frame, faults) -> yearView(project, year, uses, frame))
                .withChanged(shelf.date(meetings.get(meetings.size() - 1)));
    }

    private static boolean isLong(ProjectEntry project) {
        return project.mentions().size() > MOST_MENTIONS;
    }

    /** The newest year first, of each the oldest mention first. */
    private Map<Integer, List<ProjectUse>> years(ProjectEntry project) {
        Map<Integer, List<ProjectUse>> years = new TreeMap<>(Collections.reverseOrder());
        project.mentions()
                .forEach(use -> years.computeIfAbsent(shelf.date(use.meeting()).getYear(), y -> new ArrayList<>())
                        .add(use));
        return years;
    }

    private ProjectView view(ProjectEntry project, Frame frame) {
        Links links = Links.from(address(project));
        Pieces pieces = shelf.pieces(links);
        List<ProjectUse> all = project.mentions();
        int meetings = meetings(project).size();
        List<ProjectView.Issue> issues = new ProjectIssues(project, pieces).of(all);
        return new ProjectView(
                frame,
                List.of(links.link("Projects", "projects/")),
                project.title(),
                host(project),
                project.description(),
                meetings == 0 ? "no meetings" : English.count(meetings, "meeting", "meetings"),
                isLong(project) ? yearPages(project, links, 0) : List.of(),
                pieces.decisions(shelf.archive().decisionsOfProject(project.slug())),
                isLong(project) ? issues.subList(0, Math.min(issues.size(), NEWEST_ISSUES)) : issues,
                isLong(project) ? newest(project, pieces) : years(occasions(project, all, pieces)));
    }

    /** What was discussed in a year, also of issues that were discussed before or after. */
    private ProjectView yearView(ProjectEntry project, int year, List<ProjectUse> uses, Frame frame) {
        Links links = Links.from(address(project) + year + "/");
        Pieces pieces = shelf.pieces(links);
        List<ProjectView.Occasion> occasions = occasions(project, uses, pieces);
        return new ProjectView(
                frame,
                List.of(links.link("Projects", "projects/"), links.link(project.title(), address(project))),
                project.title() + " in " + year,
                host(project),
                "",
                English.count(occasions.size(), "meeting", "meetings"),
                yearPages(project, links, year),
                FactList.of(List.of(), 0),
                new ProjectIssues(project, pieces).of(uses),
                List.of(new ProjectView.Year(String.valueOf(year), false, occasions)));
    }

    private static Link host(ProjectEntry project) {
        return new Link(project.written(), SourceHost.GITHUB + project.written());
    }

    private List<Link> yearPages(ProjectEntry project, Links links, int current) {
        List<Link> pages = new ArrayList<>();
        pages.add(new Link("Newest", current == 0 ? "" : links.to(address(project))));
        years(project)
                .keySet()
                .forEach(year -> pages.add(new Link(
                        String.valueOf(year), year == current ? "" : links.to(address(project) + year + "/"))));
        return pages;
    }

    private List<ProjectView.Year> newest(ProjectEntry project, Pieces pieces) {
        List<ProjectView.Occasion> all = occasions(project, project.mentions(), pieces);
        return List.of(new ProjectView.Year("", false, all.subList(0, Math.min(all.size(), NEWEST_OCCASIONS))));
    }

    /** Meetings newest first, and of each what it says in its own order, each saying once. */
    private List<ProjectView.Occasion> occasions(ProjectEntry project, List<ProjectUse> uses, Pieces pieces) {
        Map<String, Map<String, Set<Link>>> byMeeting = new LinkedHashMap<>();
        for (ProjectUse use : uses) {
            Set<Link> numbers = byMeeting
                    .computeIfAbsent(use.meeting(), m -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            English.shortened(use.mention().context(), LONGEST_CONTEXT), c -> new LinkedHashSet<>());
            use.mention().number().ifPresent(n -> numbers.add(ProjectIssues.number(project, n)));
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
