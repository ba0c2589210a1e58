package dev.rollcall.bench.search;

import com.microsoft.playwright.Page;
import dev.rollcall.search.SearchIndex;
import java.util.List;

/** Something that finds pages. */
interface Engine {
    String name();

    /** The pages of the first ten hits, best first, as addresses from the site's root; a page may come more than once. */
    List<String> pages(String query);

    /**
     * An engine in a page of the browser.
     *
     * @param script a function of the query that gives addresses
     */
    static Engine in(Page page, String name, String script) {
        return new Engine() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<String> pages(String query) {
                return ((List<?>) page.evaluate(script, query))
                        .stream().map(address -> plain(address.toString())).toList();
            }
        };
    }

    /** The index as {@code rollcall search} asks it. */
    static Engine of(SearchIndex index) {
        return new Engine() {
            @Override
            public String name() {
                return "Rollcall, command line";
            }

            @Override
            public List<String> pages(String query) {
                return index.search(query, 10).hits().stream()
                        .map(hit -> plain(hit.document().address()))
                        .toList();
            }
        };
    }

    private static String plain(String address) {
        return address.replaceFirst("[#?].*$", "").replaceFirst("^(?:https?://[^/]*)?(?:\\.\\./|/)*", "");
    }
}
