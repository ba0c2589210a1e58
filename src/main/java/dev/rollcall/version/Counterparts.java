package dev.rollcall.version;

import dev.rollcall.permalink.Moves;
import dev.rollcall.permalink.Redirect;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which page of the current version is the same thing as one of another version. The identity of a page is the address that its
 * thing has in the current version; there, what was ever published and moved leads on.
 */
public final class Counterparts {
    private final Set<String> addresses;
    private final Map<String, String> moved = new HashMap<>();

    /**
     * @param addresses of the pages of the current version
     * @param moves what was once elsewhere, as the current version knows it
     */
    public Counterparts(Collection<String> addresses, Moves moves) {
        this.addresses = new HashSet<>(addresses);
        for (Redirect redirect : moves.redirects()) {
            if (!redirect.from().contains("#")) {
                moved.put(redirect.from(), page(redirect.to()));
            }
        }
    }

    /** The identity of the page that some version has at an address. */
    public String identity(String address) {
        return addresses.contains(address) ? address : moved.getOrDefault(address, address);
    }

    /** Where the current version has it, if it does. */
    public Optional<String> inCurrent(String address) {
        return Optional.of(identity(address)).filter(addresses::contains);
    }

    private static String page(String address) {
        int anchor = address.indexOf('#');
        return anchor < 0 ? address : address.substring(0, anchor);
    }
}
