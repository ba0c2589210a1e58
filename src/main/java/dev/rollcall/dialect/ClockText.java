package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import dev.rollcall.model.StartTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An hour as people write it with the zone beside it: {@code 5 PM UTC}, {@code 17:00 (5 pm) UTC}, {@code 6pm Zurich time}.
 *
 * @param start of several hours the first
 * @param doubtful whether the same hour is given twice and differently
 */
record ClockText(StartTime start, boolean doubtful) {
    private static final int MAX_TEXT = 300;
    private static final String HALF = "(?<half>[ap])\\.?m\\b\\.?";
    private static final Cue HOUR = Cue.of(
            "(?<![\\d:./#-])(?<h>[01]?\\d|2[0-4])(?:(?:[:.h]|\\sh\\s)(?<m>[0-5]\\d)(?::[0-5]\\d)?)?(?![\\d/:])\\s{0,2}:?\\s{0,2}(?:"
                    + HALF + "|(?<noon>noon)\\b|(?<oclock>Uhr|uur|heures?|h)\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Cue MILITARY =
            Cue.of("(?<![\\d:./-])(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?!\\d)\\s?(?=UTC|GMT|Z\\b|h(?:ou)?rs?\\b)");
    /** Four figures that are a year where an hour stands before them: {@code 18:00:02 2026 UTC}. */
    private static final String YEAR_LIKE = "(?:19|20)\\d{2}\\s?";

    private static final Cue WRITTEN =
            Cue.of("(?<![\\d:])\\d{1,2}(?:[:.h][0-5]\\d|\\s?[ap]\\.?m\\b)", Pattern.CASE_INSENSITIVE);
    private static final Cue YEAR = Cue.of("^,?\\s{0,2}(?:19|20)\\d{2}(?=[\\s,]|$)");
    private static final Cue UNTIL = Cue.of(
            "^\\s{0,2}(?:[-–—]|to|until|till)\\s{0,2}(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?\\s{0,2}(?:" + HALF + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Cue ALONE = Cue.of(
            "(?i)^[\\s,|@(–—-]{0,4}(?:(?:at|à|às|um|om) )?(?:[01]?\\d|2[0-4])(?:\\s?(?:uhr|uur|heures?|h)\\b|(?:[:.h]|\\sh\\s)[0-5]\\d(?:\\s?(?:uhr|uur)\\b)?|(?:[:.h][0-5]\\d)(?:\\s?[ap]\\.?m\\.?)?|\\s?[ap]\\.?m\\.?|(?=\\s?(?:utc|gmt|[a-z]{1,3}t)\\b))"
                    + "(?:\\s?[-–—]\\s?\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?m\\.?)?)?\\s?\\(?(?:[a-z]{1,5}|[a-z]{3,12}/[a-z_]{3,20})?(?:[+-]\\d{1,2})?\\)?\\s*$");
    private static final Cue AGAIN = Cue.of("^\\s{0,2}\\(([^()]{1,40})\\)");

    /** The first hour of a text that holds one, if it has minutes, a half of the day or a zone. */
    static Optional<ClockText> in(String whole) {
        String text = whole.length() > MAX_TEXT ? whole.substring(0, MAX_TEXT) : whole;
        Matcher military = MILITARY.matcher(text);
        if (military.find()
                && !(military.group().matches(YEAR_LIKE) && WRITTEN.isIn(text.substring(0, military.start())))) {
            LocalTime time = LocalTime.of(number(military, "h"), number(military, "m"));
            Optional<String> zone = ZoneText.at(text.substring(military.end()).replaceFirst("^h(?:ou)?rs?\\s?", ""));
            return Optional.of(new ClockText(new StartTime(time, zone), false));
        }
        Matcher hour = HOUR.matcher(text);
        while (hour.find()) {
            Optional<ClockText> clock = clock(hour, text);
            if (clock.isPresent()) {
                return clock;
            }
        }
        return Optional.empty();
    }

    /** A text without the hour that is all that stands after a place in it. */
    static String cutAfter(String text, int place) {
        boolean hour = text.length() - place <= 60 && ALONE.fits(text.substring(place));
        return hour ? text.substring(0, place) : text;
    }

    private static Optional<ClockText> clock(Matcher hour, String text) {
        String after = text.substring(hour.end());
        String half = half(hour);
        Search until = UNTIL.search(after);
        if (until.find()) {
            half = half.isEmpty() && until.group("half") != null ? until.group("half") : half;
            after = after.substring(until.end());
        }
        Search again = AGAIN.search(after);
        boolean isAgain = again.find() && ZoneText.at(again.group(1)).isEmpty();
        String tail = isAgain ? after.substring(again.end()) : after;
        Optional<String> zone = ZoneText.at(YEAR.replaceFirst(tail, ""));
        boolean told = hour.group("m") != null || !half.isEmpty() || zone.isPresent() || isOClock(hour);
        Optional<LocalTime> time = told ? time(hour, half) : Optional.empty();
        boolean doubtful = isAgain && time.isPresent() && contradicts(again.group(1), time.get());
        return time.map(t -> new ClockText(new StartTime(t, zone), doubtful));
    }

    /** {@code 17 Uhr}, {@code 18h}; of one figure, {@code 2h} is how long something takes. */
    private static boolean isOClock(Matcher hour) {
        String word = hour.group("oclock");
        return word != null && (!word.equalsIgnoreCase("h") || hour.group("h").length() == 2);
    }

    private static boolean contradicts(String other, LocalTime time) {
        Matcher hour = HOUR.matcher(other);
        return hour.find() && time(hour, half(hour)).filter(t -> t.equals(time)).isEmpty();
    }

    private static String half(Matcher hour) {
        if (hour.group("noon") != null) {
            return "p";
        }
        return hour.group("half") == null ? "" : hour.group("half").toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalTime> time(Matcher hour, String half) {
        int written = number(hour, "h");
        int minute = hour.group("m") == null ? 0 : number(hour, "m");
        boolean twelve = written <= 12 && !half.isEmpty();
        int h = twelve ? written % 12 + (half.equals("p") ? 12 : 0) : written % 24;
        return Optional.of(LocalTime.of(h, minute));
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
