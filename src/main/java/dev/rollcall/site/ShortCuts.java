package dev.rollcall.site;

import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.SeriesEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The addresses below which a series always has its newest and its next meeting.
 *
 * @param home the address of the series
 */
record ShortCuts(String home, Optional<MeetingEntry> latest, Optional<MeetingEntry> next) {
    static ShortCuts of(Shelf shelf, SeriesEntry series) {
        LocalDate today = shelf.today();
        List<MeetingEntry> held = series.meetings().stream()
                .flatMap(a -> shelf.archive().meeting(a).stream())
                .filter(m -> m.meeting().held())
                .toList();
        return new ShortCuts(
                series.slug() + "/",
                held.stream().filter(m -> !m.meeting().date().isAfter(today)).reduce((earlier, later) -> later),
                held.stream().filter(m -> m.meeting().date().isAfter(today)).findFirst());
    }

    String toLatest() {
        return home + "latest/";
    }

    String toNext() {
        return home + "next/";
    }

    /** Where there is no such meeting they lead to the series. */
    List<Claim> claims() {
        return List.of(
                new Claim(toLatest(), latest.map(MeetingEntry::address).orElse(home), Shelf.SITE),
                new Claim(toNext(), next.map(MeetingEntry::address).orElse(home), Shelf.SITE));
    }
}
