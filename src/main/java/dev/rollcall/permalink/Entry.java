package dev.rollcall.permalink;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the ledger: an address that was ever published, and what became of it.
 *
 * @param address from the site's root; that of a fact with its anchor
 * @param source path of the note, of a live meeting or page and of what is gone; else empty
 * @param to where it is now, of what moved; else empty
 * @param last the day when it was there last, of what is gone
 */
public record Entry(
        String address, State state, Kind kind, Print print, String source, String to, Optional<LocalDate> last) {
    /** What became of an address. */
    public enum State {
        LIVE,
        MOVED,
        GONE
    }

    public static Entry live(String address, Kind kind, Print print, String source) {
        return new Entry(address, State.LIVE, kind, print, source, "", Optional.empty());
    }

    public static Entry moved(String address, Kind kind, String to) {
        return new Entry(address, State.MOVED, kind, Print.none(), "", to, Optional.empty());
    }

    /** The same, no longer there. */
    public Entry gone(String lastSource, Optional<LocalDate> day) {
        return new Entry(address, State.GONE, kind, print, lastSource, "", day);
    }

    /** Whether it is there. */
    public boolean isLive() {
        return state == State.LIVE;
    }

    /** The address of the page: without the anchor. */
    public String page() {
        return page(address);
    }

    static String page(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** The anchor; empty for a page. */
    public String anchor() {
        int hash = address.indexOf('#');
        return hash < 0 ? "" : address.substring(hash + 1);
    }

    /** The page that a decision has of its own, beside its anchor on the page of the meeting. */
    static String ownPage(String decision) {
        return decision.replace("#", "") + "/";
    }
}
