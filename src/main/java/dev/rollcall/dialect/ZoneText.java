package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Time zones as people write them: an abbreviation stays one, a spelled-out one becomes its IANA name. */
final class ZoneText {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "UTC", "GMT", "Z", "PST", "PDT", "PT", "MST", "MDT", "MT", "CST", "CDT", "CT", "EST", "EDT", "ET", "AKST",
            "AKDT", "HST", "AST", "ADT", "NST", "BRT", "ART", "WET", "WEST", "BST", "IST", "CET", "CEST", "EET", "EEST",
            "MSK", "SAST", "EAT", "WAT", "GST", "PKT", "JST", "KST", "SGT", "HKT", "AEST", "AEDT", "ACST", "AWST",
            "NZST", "NZDT");
    private static final Map<String, String> SPELLED = Map.of(
            "pacific",
            "America/Los_Angeles",
            "mountain",
            "America/Denver",
            "central",
            "America/Chicago",
            "eastern",
            "America/New_York",
            "central european",
            "Europe/Paris",
            "uk",
            "Europe/London",
            "british",
            "Europe/London",
            "india",
            "Asia/Kolkata");
    private static final Cue IANA = Cue.of("^([A-Z][A-Za-z]+/[A-Z][A-Za-z_+/-]{1,40}[A-Za-z])");
    private static final Cue OFFSET = Cue.of("^(?:UTC|GMT)\\s?([+\\u2212-])\\s?(\\d{1,2})(?::?(\\d{2}))?(?!\\d)");
    private static final Cue SHORT = Cue.of("^([A-Za-z]{1,4})(?![A-Za-z])");
    private static final Cue LONG = Cue.of(
            "^(?:US )?([A-Za-z][A-Za-z .'-]{1,30}?)(?: (?:standard|daylight|summer|winter))?(?: time)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Cue US = Cue.of("^(?:US )?(pacific|mountain|eastern|central)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> CITIES = cities();

    private ZoneText() {}

    /** The zone that a text begins with, be it in parentheses. */
    static Optional<String> at(String text) {
        String rest = text.strip().replaceFirst("^[(\\[,]\\s{0,3}", "");
        return iana(rest).or(() -> offset(rest)).or(() -> abbreviation(rest)).or(() -> spelled(rest));
    }

    /** The zone that a text is, and nothing else. */
    static Optional<String> of(String text) {
        String name = text.strip();
        return city(name)
                .or(() -> at(name).filter(z ->
                        z.length() == name.length() || spelled(name).isPresent()));
    }

    /** The zone of a place, as {@code Los Angeles} or {@code Europe/Zurich} in the address of a clock. */
    static Optional<String> city(String place) {
        String key = place.replace('_', ' ').toLowerCase(Locale.ROOT).strip();
        return Optional.ofNullable(CITIES.get(key));
    }

    private static Optional<String> iana(String text) {
        Search iana = IANA.search(text);
        return iana.find() ? city(iana.group(1)) : Optional.empty();
    }

    private static Optional<String> offset(String text) {
        Search offset = OFFSET.search(text);
        if (!offset.find() || Integer.parseInt(offset.group(2)) > 14) {
            return Optional.empty();
        }
        String sign = offset.group(1).equals("+") ? "+" : "-";
        String minutes = offset.group(3) == null ? "" : ":" + offset.group(3);
        return Optional.of("UTC" + sign + Integer.parseInt(offset.group(2)) + minutes);
    }

    private static Optional<String> abbreviation(String text) {
        Search letters = SHORT.search(text);
        if (!letters.find()) {
            return Optional.empty();
        }
        String written = letters.group(1);
        String upper = written.toUpperCase(Locale.ROOT);
        boolean plainWord = written.length() < 3 && !written.equals(upper);
        return ABBREVIATIONS.contains(upper) && !plainWord
                ? Optional.of(upper.equals("Z") ? "UTC" : upper)
                : Optional.empty();
    }

    private static Optional<String> spelled(String text) {
        Search us = US.search(text);
        Search name = LONG.search(text);
        if (name.find()) {
            String key = name.group(1).toLowerCase(Locale.ROOT).strip();
            return Optional.ofNullable(SPELLED.get(key)).or(() -> city(key));
        }
        return us.find() ? Optional.ofNullable(SPELLED.get(us.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** Every zone of the tz database by its name and by its city. */
    private static Map<String, String> cities() {
        Map<String, String> cities = new TreeMap<>();
        for (String zone : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            int slash = zone.lastIndexOf('/');
            if (slash > 0 && zone.matches("(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*")) {
                cities.put(zone.replace('_', ' ').toLowerCase(Locale.ROOT), zone);
                cities.putIfAbsent(zone.substring(slash + 1).replace('_', ' ').toLowerCase(Locale.ROOT), zone);
            }
        }
        cities.put("utc", "UTC");
        cities.put("etc/utc", "UTC");
        return cities;
    }
}
