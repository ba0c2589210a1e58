package dev.rollcall.preview;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps the pages of other sites, which a browser on this machine may show, from reading notes that are not published yet.
 * Such a page can ask under a name of its own that leads here (DNS rebinding), so the name in {@code Host} has to be ours; and
 * it can ask for a script or picture under our name, which browsers tell by {@code Origin} and {@code Sec-Fetch-Site}.
 *
 * @param name under which somebody asked to serve
 * @param anywhere whether machines elsewhere may ask, too: by any number, never by any name
 */
record Doorkeeper(String name, boolean anywhere) {
    private static final Set<String> OURS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:.%]{2,60}]");
    private static final Set<String> AT_HOME = Set.of("same-origin", "none");

    /**
     * What a browser says of where it asks and for whom; what it does not say is empty.
     *
     * @param host with the port
     * @param site how the page that asks stands to us: {@code same-origin}, {@code same-site}, {@code cross-site}, {@code none}
     * @param mode {@code navigate} where somebody follows a link
     */
    record Caller(String host, String origin, String site, String mode) {}

    /** Why somebody is not let in. */
    Optional<String> objection(Caller caller) {
        if (!isOurs(caller.host().toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", ""))) {
            return Optional.of(
                    "This preview is not known by that name. Open it under the address that rollcall serve printed.");
        }
        boolean other = !caller.origin().isEmpty() && !caller.origin().equalsIgnoreCase("http://" + caller.host());
        boolean asked = !caller.site().isEmpty() && !AT_HOME.contains(caller.site());
        return other || (asked && !caller.mode().equals("navigate"))
                ? Optional.of("Pages of other sites may not read this preview.")
                : Optional.empty();
    }

    private boolean isOurs(String host) {
        return OURS.contains(host)
                || host.equals(name.toLowerCase(Locale.ROOT))
                || (anywhere && NUMBER.matcher(host).matches());
    }
}
