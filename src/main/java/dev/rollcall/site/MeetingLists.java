package dev.rollcall.site;

import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.SeriesEntry;
import dev.rollcall.archive.TopicEntry;
import dev.rollcall.site.view.FactList;
import dev.rollcall.site.view.Frame;
import dev.rollcall.site.view.Group;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.ListingView;
import dev.rollcall.site.view.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages that list meetings: all by year and by series, each series, each topic. */
record MeetingLists(Shelf shelf) {
    /** With more meetings than this, each year has a page of its own. */
    private static final int MOST_ON_ONE_PAGE = 60;

    private static final int LATEST = 20;
    private static final FactList NONE = new FactList(List.of(), List.of());

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(all());
        if (isLong()) {
            years(shelf.archive().meetings()).forEach((year, meetings) -> pages.add(year(year, meetings)));
        }
        shelf.archive().series().forEach(series -> pages.add(series(series)));
        shelf.archive().topics().forEach(topic -> pages.add(topic(topic)));
        return pages;
    }

    private boolean isLong() {
        return shelf.archive().meetings().size() > MOST_ON_ONE_PAGE;
    }

    private Page all() {
        Page.Head head = new Page.Head("Meetings", "All meetings by year and by series.", Page.Part.MEETINGS);
        Page page = Page.at("meetings/", Shelf.SITE, head, (frame, faults) -> all(frame));
        return shelf.newestDate().map(page::withChanged).orElse(page);
    }

    private ListingView all(Frame frame) {
        Links links = Links.from("meetings/");
        Pieces pieces = shelf.pieces(links);
        List<MeetingEntry> meetings = shelf.archive().meetings();
        List<Group> groups = new ArrayList<>();
        if (shelf.archive().series().size() > 1) {
            groups.add(new Group(
                    "By series", "page:series", seriesRows(shelf.archive().series(), pieces)));
        }
        if (isLong()) {
            List<Row> latest =
                    pieces.newestFirst(meetings).stream().limit(LATEST).toList();
            groups.add(new Group("Latest", "page:latest", latest));
        } else {
            groups.addAll(byYear(meetings, pieces));
        }
        List<Link> jumps = isLong() ? yearPages(links, 0) : yearAnchors(meetings);
        return new ListingView(frame, List.of(), "Meetings", "", count(meetings), List.of(), jumps, groups, NONE);
    }

    private Page year(int year, List<MeetingEntry> meetings) {
        String address = "meetings/" + year + "/";
        Page.Head head = new Page.Head("Meetings of " + year, "All meetings of " + year + ".", Page.Part.MEETINGS);
        return Page.at(address, Shelf.SITE, head, (frame, faults) -> {
                    Links links = Links.from(address);
                    Pieces pieces = shelf.pieces(links);
                    List<Link> crumbs = List.of(links.link("Meetings", "meetings/"));
                    List<Group> groups = byMonth(meetings, pieces);
                    String heading = "Meetings of " + year;
                    return new ListingView(
                            frame,
                            crumbs,
                            heading,
                            "",
                            count(meetings),
                            List.of(),
                            yearPages(links, year),
                            groups,
                            NONE);
                })
                .withChanged(newest(meetings));
    }

    private Page series(SeriesEntry series) {
        String address = series.slug() + "/";
        Page.Head head = new Page.Head(series.title(), series.description(), Page.Part.MEETINGS);
        List<String> addresses = series.meetings();
        Page page = Page.at(address, shelf.origin(addresses), head, (frame, faults) -> {
            Links links = Links.from(address);
            Pieces pieces = shelf.pieces(links);
            List<MeetingEntry> meetings = pieces.meetings(addresses);
            List<Link> crumbs = List.of(links.link("Meetings", "meetings/"));
            return new ListingView(
                    frame,
                    crumbs,
                    series.title(),
                    series.description(),
                    count(meetings),
                    shortCuts(series, links),
                    yearAnchors(meetings),
                    byYear(meetings, pieces),
                    NONE);
        });
        return addresses.isEmpty() ? page : page.withFeed(shelf.date(addresses.get(addresses.size() - 1)));
    }

    /** What can be linked from elsewhere, once and for all. */
    private List<Link> shortCuts(SeriesEntry series, Links links) {
        ShortCuts cuts = ShortCuts.of(shelf, series);
        List<Link> shown = new ArrayList<>();
        cuts.latest().ifPresent(m -> shown.add(links.link("latest meeting", cuts.toLatest())));
        cuts.next().ifPresent(m -> shown.add(links.link("next meeting", cuts.toNext())));
        return shown;
    }

    private Page topic(TopicEntry topic) {
        String address = "topics/" + topic.slug() + "/";
        Page.Head head = new Page.Head(topic.title(), topic.description(), Page.Part.TOPICS);
        List<String> addresses = topic.meetings();
        Page page = Page.at(address, shelf.origin(addresses), head, (frame, faults) -> {
            Links links = Links.from(address);
            Pieces pieces = shelf.pieces(links);
            List<MeetingEntry> meetings = pieces.meetings(addresses);
            List<Link> crumbs = List.of(links.link("Topics", "topics/"));
            return new ListingView(
                    frame,
                    crumbs,
                    topic.title(),
                    topic.description(),
                    count(meetings),
                    List.of(),
                    yearAnchors(meetings),
                    byYear(meetings, pieces),
                    pieces.decisions(shelf.archive().decisionsOfTopic(topic.slug())));
        });
        return addresses.isEmpty() ? page : page.withFeed(shelf.date(addresses.get(addresses.size() - 1)));
    }

    /** Series as rows: the date of the newest meeting, what the series is, and how many there were. */
    static List<Row> seriesRows(List<SeriesEntry> series, Pieces pieces) {
        return series.stream()
                .map(s -> new Row(
                        s.meetings().isEmpty()
                                ? ""
                                : pieces.date(s.meetings().get(s.meetings().size() - 1))
                                        .toString(),
                        pieces.series(s.slug()),
                        s.description(),
                        English.count(s.meetings().size(), "meeting", "meetings")))
                .toList();
    }

    private static List<Group> byYear(List<MeetingEntry> meetings, Pieces pieces) {
        return years(meetings).entrySet().stream()
                .map(year -> new Group(
                        String.valueOf(year.getKey()), anchor(year.getKey()), pieces.newestFirst(year.getValue())))
                .toList();
    }

    private static List<Group> byMonth(List<MeetingEntry> meetings, Pieces pieces) {
        NavigableMap<Integer, List<MeetingEntry>> months = meetings.stream()
                .collect(Collectors.groupingBy(
                        m -> m.meeting().date().getMonthValue(), TreeMap::new, Collectors.toList()));
        return months.descendingMap().entrySet().stream()
                .map(month -> new Group(
                        English.name(java.time.Month.of(month.getKey())),
                        "page:m" + month.getKey(),
                        pieces.newestFirst(month.getValue())))
                .toList();
    }

    private List<Link> yearPages(Links links, int current) {
        return years(shelf.archive().meetings()).keySet().stream()
                .map(year -> new Link(String.valueOf(year), year == current ? "" : links.to("meetings/" + year + "/")))
                .toList();
    }

    private static List<Link> yearAnchors(List<MeetingEntry> meetings) {
        NavigableMap<Integer, List<MeetingEntry>> years = years(meetings);
        return years.size() < 2
                ? List.of()
                : years.keySet().stream()
                        .map(year -> new Link(String.valueOf(year), "#" + anchor(year)))
                        .toList();
    }

    private static String anchor(int year) {
        return "page:y" + year;
    }

    private static String count(List<MeetingEntry> meetings) {
        return English.count(meetings.size(), "meeting", "meetings");
    }

    private static LocalDate newest(List<MeetingEntry> meetings) {
        return meetings.get(meetings.size() - 1).meeting().date();
    }

    /** By year, the newest first. */
    private static NavigableMap<Integer, List<MeetingEntry>> years(List<MeetingEntry> meetings) {
        Map<Integer, List<MeetingEntry>> years = meetings.stream()
                .collect(Collectors.groupingBy(m -> m.meeting().date().getYear()));
        NavigableMap<Integer, List<MeetingEntry>> newestFirst = new TreeMap<>(Collections.reverseOrder());
        newestFirst.putAll(years);
        return newestFirst;
    }
}
