package dev.rollcall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page of the search in a window. */
record SearchPage(Page page) {
    /** The address of a query, relative to the site. */
    static String query(String words) {
        return "search/?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Types a query into the field, and waits for its results. */
    SearchPage ask(String words) {
        field().fill(words);
        return stands();
    }

    /** Waits until the results of the newest query are shown. */
    SearchPage stands() {
        assertThat(page.locator("ol.hits")).hasAttribute("data-stand", "all");
        return this;
    }

    Locator field() {
        return page.locator("main [name=q]");
    }

    Locator hits() {
        return page.locator("ol.hits > li.hit");
    }

    Locator status() {
        return page.locator("main [role=status]");
    }

    Locator facet(String label) {
        return page.locator("aside a").filter(new Locator.FilterOptions().setHasText(label));
    }

    /** What is shown for a query. */
    List<Hit> found(String words) {
        return Hit.of(ask(words).hits());
    }
}
