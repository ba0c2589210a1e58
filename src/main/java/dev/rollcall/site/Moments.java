package dev.rollcall.site;

import dev.rollcall.model.Meeting;
import dev.rollcall.model.StartTime;
import dev.rollcall.site.view.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates and times as pages tell them: in the meeting's own zone, exact only where that is known. */
final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);

    private Moments() {}

    static Moment of(Meeting meeting) {
        String day = English.fullDate(meeting.date());
        return meeting.start()
                .map(start -> timed(meeting.date(), day, start))
                .orElseGet(() -> new Moment(meeting.date().toString(), day, false));
    }

    static Moment day(Instant instant) {
        return day(date(instant));
    }

    static Moment day(LocalDate date) {
        return new Moment(date.toString(), English.date(date), false);
    }

    static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** When the meeting began, the start of its day where nothing better is known. */
    static Instant instant(Meeting meeting) {
        LocalDateTime local = meeting.start()
                .map(s -> meeting.date().atTime(s.time()))
                .orElse(meeting.date().atStartOfDay());
        ZoneId zone =
                meeting.start().flatMap(StartTime::zone).flatMap(Moments::zone).orElse(ZoneOffset.UTC);
        return local.atZone(zone).toInstant();
    }

    private static Moment timed(LocalDate date, String day, StartTime start) {
        LocalDateTime local = date.atTime(start.time());
        String words = day + ", " + TIME.format(start.time())
                + start.zone().map(zone -> " " + zone).orElse("");
        return start.zone()
                .flatMap(Moments::zone)
                .map(zone -> new Moment(EXACT.format(local.atZone(zone)), words, true))
                .orElseGet(() -> new Moment(LOCAL.format(local), words, false));
    }

    /** Abbreviations such as {@code PT} or {@code EST} are left alone: the same letters mean several zones. */
    private static Optional<ZoneId> zone(String name) {
        if (!name.equals("UTC") && !name.equals("GMT") && !name.contains("/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
