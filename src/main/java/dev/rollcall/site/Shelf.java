package dev.rollcall.site;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.source.SourceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What all pages are made from: the archive, what the site knows of itself, the shown notes, and their files. */
record Shelf(Archive archive, SiteSettings settings, NoteShowing notes, ContentFiles files) {
    /** What asks for the pages that belong to no note. */
    static final SourceRef SITE = new SourceRef("site-config.yml", 1, 1);

    Pieces pieces(Links links) {
        return new Pieces(archive, today(), links);
    }

    String title(MeetingEntry meeting) {
        return pieces(Links.from("")).title(meeting);
    }

    /** The day that ages are told from. */
    LocalDate today() {
        return settings.today();
    }

    Optional<MeetingEntry> newest() {
        List<MeetingEntry> meetings = archive.meetings();
        return meetings.isEmpty() ? Optional.empty() : Optional.of(meetings.get(meetings.size() - 1));
    }

    Optional<LocalDate> newestDate() {
        return newest().map(m -> m.meeting().date());
    }

    /** What asks for a page about meetings: the first of them. */
    SourceRef origin(List<String> meetings) {
        return meetings.stream()
                .flatMap(a -> archive.meeting(a).stream())
                .map(m -> m.meeting().at())
                .findFirst()
                .orElse(SITE);
    }

    LocalDate date(String meeting) {
        return archive.meeting(meeting).orElseThrow().meeting().date();
    }
}
