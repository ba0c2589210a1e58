package dev.rollcall.site;

import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.MissingView;

/** The page that hosts show for every address that leads nowhere, at whatever depth. */
final class MissingPage {
    static final String ADDRESS = "404.html";

    private MissingPage() {}

    static Page page(Shelf shelf) {
        Page.Head head = new Page.Head("Not found", "", Page.Part.HOME);
        Link meetings = links(shelf.settings()).link("all meetings", "meetings/");
        return Page.file(ADDRESS, Shelf.SITE, head, (frame, faults) -> new MissingView(frame, meetings));
    }

    /** Absolute where the site knows its address: a relative link would lead somewhere else from each depth. */
    static Links links(SiteSettings settings) {
        return settings.url().map(Links::new).orElse(Links.from(""));
    }
}
