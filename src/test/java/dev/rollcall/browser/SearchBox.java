package dev.rollcall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The box of the search over a page. */
record SearchBox(Page page) {
    /** Opens it by the key. */
    static SearchBox opened(Page page) {
        page.keyboard().press("/");
        SearchBox box = new SearchBox(page);
        assertThat(box.dialog()).isVisible();
        return box;
    }

    /** Types a query, and waits for its results. */
    SearchBox ask(String words) {
        field().fill(words);
        return stands();
    }

    SearchBox stands() {
        assertThat(list()).hasAttribute("data-stand", "all");
        return this;
    }

    Locator dialog() {
        return page.locator("dialog[id='page:search']");
    }

    Locator field() {
        return dialog().locator("[role=combobox]");
    }

    Locator list() {
        return dialog().locator("[role=listbox]");
    }

    Locator options() {
        return list().locator("[role=option]");
    }

    Locator hits() {
        return list().locator("li.hit");
    }

    Locator status() {
        return dialog().locator("[role=status]");
    }
}
