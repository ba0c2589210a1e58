package dev.rollcall.site;

import dev.rollcall.site.view.SearchView;

/** The page that answers a query; every site has it, and its reader's browser does the work. */
final class SearchPage {
    private static final String ADDRESS = "search/";

    private SearchPage() {}

    static Page page() {
        Page.Head head = new Page.Head("Search", "All that was noted, decided and owed, by words.", Page.Part.HOME);
        return Page.at(ADDRESS, Shelf.SITE, head, (frame, faults) -> new SearchView(frame))
                .unlisted();
    }
}
