package dev.rollcall.site;

import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.PersonEntry;
import dev.rollcall.archive.ProjectEntry;
import dev.rollcall.archive.SeriesEntry;
import dev.rollcall.archive.TopicEntry;
import dev.rollcall.output.OutputPath;
import dev.rollcall.site.feed.AtomFeed;
import dev.rollcall.site.feed.Sitemap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Atom feeds of a site and its sitemap: both need absolute addresses, so a site without one has neither. */
record Feeds(Shelf shelf) {
    private static final int MOST_ENTRIES = 20;

    List<Site.File> files(List<Page> pages) {
        Optional<String> url = shelf.settings().url();
        if (url.isEmpty()) {
            return List.of();
        }
        List<Site.File> files = new ArrayList<>();
        Map<String, List<String>> meetings = meetingsByAddress();
        for (Page page : pages) {
            page.feed()
                    .ifPresent(feed -> files.add(new Site.File(
                            new OutputPath(feed),
                            page.origin(),
                            () -> feed(page, feed, meetings.getOrDefault(page.address(), List.of()))
                                    .bytes())));
        }
        Map<String, byte[]> sitemap =
                shelf.settings().hosting().preview().isPresent() ? Map.of() : sitemap(pages, url.get());
        sitemap.forEach((name, bytes) -> files.add(new Site.File(new OutputPath(name), Shelf.SITE, bytes::clone)));
        return files;
    }

    /** Which meetings the page at an address follows, oldest first. */
    private Map<String, List<String>> meetingsByAddress() {
        Map<String, List<String>> meetings = new HashMap<>();
        meetings.put(
                "",
                shelf.archive().meetings().stream().map(MeetingEntry::address).toList());
        for (SeriesEntry series : shelf.archive().series()) {
            meetings.put(series.slug() + "/", series.meetings());
        }
        for (PersonEntry person : shelf.archive().people()) {
            meetings.put("people/" + person.slug() + "/", person.meetings());
        }
        for (ProjectEntry project : shelf.archive().projects()) {
            meetings.put(
                    project.address(),
                    project.mentions().stream().map(u -> u.meeting()).distinct().toList());
        }
        for (TopicEntry topic : shelf.archive().topics()) {
            meetings.put("topics/" + topic.slug() + "/", topic.meetings());
        }
        return meetings;
    }

    private AtomFeed feed(Page page, String feed, List<String> meetings) {
        SiteSettings settings = shelf.settings();
        List<String> settled = meetings.stream().filter(this::isSettled).toList();
        List<MeetingEntry> newest = new ArrayList<>(shelf.pieces(Links.from(""))
                .meetings(settled.subList(Math.max(0, settled.size() - MOST_ENTRIES), settled.size())));
        Collections.reverse(newest);
        String title =
                page.head().title().isEmpty() ? settings.title() : page.head().title() + " · " + settings.title();
        Instant updated = newest.stream()
                .map(m -> Moments.instant(m.meeting()))
                .max(Instant::compareTo)
                .orElse(settings.builtAt());
        return new AtomFeed(
                absolute(page.address()),
                title,
                absolute(feed),
                absolute(page.address()),
                updated,
                settings.language(),
                settings.title(),
                newest.stream().map(this::entry).toList());
    }

    private boolean isSettled(String meeting) {
        return shelf.archive()
                .meeting(meeting)
                .filter(m -> m.meeting().settings().isDraft())
                .isEmpty();
    }

    private AtomFeed.Entry entry(MeetingEntry meeting) {
        String address = absolute(meeting.address());
        String title =
                shelf.title(meeting) + ", " + English.date(meeting.meeting().date());
        String about = shelf.pieces(Links.from("")).meeting(meeting).about();
        return new AtomFeed.Entry(address, title, address, Moments.instant(meeting.meeting()), about, Optional.empty());
    }

    private Map<String, byte[]> sitemap(List<Page> pages, String url) {
        return new Sitemap(pages.stream()
                        .filter(Page::listed)
                        .map(p -> new Sitemap.Page(absolute(p.address()), p.changed()))
                        .toList())
                .files(url);
    }

    private String absolute(String address) {
        return SitePlan.canonical(shelf.settings(), address).orElseThrow();
    }
}
