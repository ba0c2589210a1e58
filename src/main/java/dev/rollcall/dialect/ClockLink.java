package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import dev.rollcall.model.StartTime;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The address of a page that shows an hour in the reader's zone.
 *
 * @param date the day that the address names; a copied one is often that of another meeting
 */
record ClockLink(StartTime start, Optional<LocalDate> date) {
    private static final Cue DATED = Cue.of(
            "^https?://(?:www\\.)?arewemeetingyet\\.com/([^/?#]{1,60})/(\\d{4}-\\d{2}-\\d{2})/(\\d{1,2}):(\\d{2})(?!\\d)");
    private static final Cue CONVERTER = Cue.of(
            "^https?://(?:www\\.)?dateful\\.com/(?:convert|time-zone-converter)/?([a-z0-9-]{0,40})\\?(?:.{0,80}&)?t=([\\dapm:%A-F]{1,10})",
            Pattern.CASE_INSENSITIVE);
    private static final Cue SHARED = Cue.of(
            "^https?://(?:www\\.)?timeanddate\\.com/worldclock/\\S{0,200}?[?&]iso=(\\d{8})T(\\d{2})(\\d{2})(?![^#]{0,200}&p1=(?!0|1440))");

    /** What an address tells; empty where it leads elsewhere. */
    static Optional<ClockLink> of(String address) {
        String url = address.length() > 400 ? address.substring(0, 400) : address;
        return dated(url).or(() -> converter(url)).or(() -> shared(url));
    }

    private static Optional<ClockLink> dated(String url) {
        Search link = DATED.search(url);
        if (!link.find()) {
            return Optional.empty();
        }
        Optional<String> zone = ZoneText.of(decoded(link.group(1)));
        return ClockText.in(link.group(3) + ":" + link.group(4))
                .map(c -> new ClockLink(new StartTime(c.start().time(), zone), day(link.group(2))));
    }

    private static Optional<ClockLink> converter(String url) {
        Search link = CONVERTER.search(url);
        if (!link.find()) {
            return Optional.empty();
        }
        Optional<String> zone = ZoneText.of(link.group(1).replace('-', ' '));
        return ClockText.in(decoded(link.group(2)))
                .map(c -> new ClockLink(new StartTime(c.start().time(), zone), Optional.empty()));
    }

    private static Optional<ClockLink> shared(String url) {
        Search link = SHARED.search(url);
        if (!link.find()) {
            return Optional.empty();
        }
        return ClockText.in(link.group(2) + ":" + link.group(3))
                .map(c -> new ClockLink(new StartTime(c.start().time(), Optional.of("UTC")), day(link.group(1))));
    }

    private static Optional<LocalDate> day(String written) {
        return WrittenDay.fullIn(written).flatMap(d -> d.date(OptionalInt.empty()));
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
