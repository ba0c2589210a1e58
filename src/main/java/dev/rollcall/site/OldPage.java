package dev.rollcall.site;

import dev.rollcall.permalink.Tombstone;
import dev.rollcall.site.view.GoneView;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.MovedView;
import dev.rollcall.source.SourceRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page at an address that nothing has any longer. */
record OldPage(Shelf shelf, String address, List<Departed> departed) {
    /** Leads to where it is now. */
    Page moved(String to, String title, SourceRef origin) {
        Page.Head head = new Page.Head("Moved: " + title, "", Page.Part.HOME);
        return page(origin, head, (frame, faults) -> {
            Link now = new Link(title, href(Links.from(address), to));
            String canonical =
                    SitePlan.canonical(shelf.settings(), withoutAnchor(to)).orElse(now.href());
            return new MovedView(frame, "This page has moved", now, isAbsolute(to) ? to : canonical);
        });
    }

    /** Says that it is gone. */
    Page gone(Optional<Tombstone> tombstone, SourceRef origin) {
        Page.Head head = new Page.Head("No longer here", "", Page.Part.HOME);
        return page(origin, head, (frame, faults) -> {
            Links links = Links.from(address);
            return new GoneView(
                    frame,
                    tombstone.map(Tombstone::title).map(OldPage::asSentence).orElse(""),
                    tombstone.map(Tombstone::source).orElse(""),
                    tombstone.flatMap(Tombstone::last).map(English::date).orElse(""),
                    series().map(slug -> shelf.pieces(links).series(slug)).orElse(Link.NONE),
                    links.link("all meetings", "meetings/"),
                    links.link("search", "search/"));
        });
    }

    private static String asSentence(String title) {
        int first = title.isEmpty() ? 0 : title.offsetByCodePoints(0, 1);
        return title.substring(0, first).toUpperCase(Locale.ROOT) + title.substring(first);
    }

    private Page page(SourceRef origin, Page.Head head, PageContent content) {
        Page page = address.endsWith("/")
                ? Page.at(address, origin, head, content)
                : Page.file(address, origin, head, content);
        return page.unlisted().withDeparted(departed);
    }

    private Optional<String> series() {
        int slash = address.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : shelf.archive().series(address.substring(0, slash)).map(s -> s.slug());
    }

    /** What is said of something that is gone. */
    static String words(Tombstone tombstone) {
        String title = tombstone.title().isEmpty() ? "" : "(" + tombstone.title() + ") ";
        String last = tombstone
                .last()
                .map(day -> ", last seen on " + English.date(day))
                .orElse("");
        return title + "is gone from " + tombstone.source() + last;
    }

    static boolean isAbsolute(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    static String href(Links links, String to) {
        return isAbsolute(to) ? to.replace(" ", "%20") : links.to(to);
    }

    private static String withoutAnchor(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
