package dev.rollcall.bench.search;

import java.util.List;

/**
 * An engine as readers meet it: a page of the site with a box.
 *
 * @param path of the page where the search begins
 * @param opens whether the box has to be opened first
 * @param page addresses that belong to the page itself, which would be there without the search
 * @param answer the script that runs a query for five results and shows nothing
 * @param pages the script that gives the addresses of ten results
 */
record Searched(String name, String path, boolean opens, List<String> page, String answer, String pages) {
    private static final String OPENED = "window.opened ??= window.rollcallSearch.open('../')";

    boolean isPage(String address) {
        return page.stream().anyMatch(p -> p.endsWith("/") ? address.equals(p) : address.startsWith(p));
    }

    static Searched ours() {
        return new Searched(
                "Rollcall, search page",
                "search/",
                false,
                List.of("search/", "assets/style.", "assets/rollcall."),
                "async q => (await (await (" + OPENED + ")).search(q, { limit: 5 })).hits.length",
                "async q => (await (await (" + OPENED + ")).search(q, { limit: 10 })).hits.map(hit => hit.href)");
    }

    /** @param path of any page */
    static Searched box(String path) {
        return new Searched("Rollcall, box", path, true, List.of(path, "assets/style.", "assets/rollcall."), "", "");
    }

    static Searched pagefind() {
        return new Searched(
                "Pagefind", "pagefind/", false, List.of("pagefind/"), "q => window.first(q)", "q => window.pages(q)");
    }

    static Searched miniSearch() {
        return new Searched(
                "MiniSearch",
                "minisearch/",
                false,
                List.of("minisearch/"),
                "q => window.first(q)",
                "q => window.pages(q)");
    }
}
