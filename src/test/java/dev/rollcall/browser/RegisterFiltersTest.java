package dev.rollcall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The filters of a register: what is chosen is shown, and stands in the address. */
@InBrowser
class RegisterFiltersTest {
    @TempDir
    private static Path folder;

    private static StaticServer server;

    @BeforeAll
    static void serve() {
        server = Sites.sample(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Locator rows(Page page) {
        return page.locator("table.register tbody tr:visible");
    }

    @Test
    void aChosenSeriesLeavesItsRows(Reader reader) {
        Page page = reader.open(server.address("decisions/"));
        int all = page.locator("table.register tbody tr").count();
        page.getByLabel("Series").selectOption("Core and council");
        assertThat(page.locator("form.filters output")).hasText(rows(page).count() + " of " + all);
        assertTrue(rows(page).count() > 0 && rows(page).count() < all);
        for (Locator row : rows(page).all()) {
            assertThat(row).containsText("Core and council");
        }
        assertEquals(server.address("decisions/?series=Core+and+council"), page.url());
    }

    @Test
    void wordsAreLookedForInAnyCaseAndOrder(Reader reader) {
        Page page = reader.open(server.address("decisions/"));
        page.getByLabel("Words").fill("EUROS  council");
        assertThat(rows(page)).not().hasCount(0);
        for (Locator row : rows(page).all()) {
            assertThat(row).containsText("euros");
            assertThat(row).containsText("ouncil");
        }
        assertEquals(server.address("decisions/?words=EUROS++council"), page.url());
    }

    @Test
    void whatIsChosenOutlivesAReloadAndComesBack(Reader reader) {
        Page page = reader.open(server.address("decisions/"));
        page.getByLabel("Series").selectOption("Community meeting");
        page.getByLabel("State").selectOption("superseded");
        List<String> chosen = rows(page).allTextContents();
        page.reload();
        assertThat(page.getByLabel("State")).hasValue("superseded");
        assertEquals(chosen, rows(page).allTextContents());
        rows(page).first().locator("a").first().click();
        assertThat(page).hasURL(Pattern.compile("http://[0-9.:]+/community/[0-9-]+/d[0-9]+/"));
        page.goBack();
        assertThat(page.getByLabel("Series")).hasValue("Community meeting");
        assertEquals(chosen, rows(page).allTextContents());
    }

    @Test
    void nothingChosenIsThePlainAddress(Reader reader) {
        Page page = reader.open(server.address("decisions/?words=nowhere"));
        assertThat(rows(page)).hasCount(0);
        assertThat(page.locator("section.part:visible")).hasCount(0);
        page.getByLabel("Words").fill("");
        assertThat(rows(page)).not().hasCount(0);
        assertThat(page.locator("form.filters output")).hasText("");
        assertEquals(server.address("decisions/"), page.url());
    }

    @Test
    void aFoldedPartOpensForWhatItHolds(Reader reader) {
        Page page = reader.open(server.address("actions/"));
        assertThat(page.locator("section.part details")).not().hasCount(0);
        Locator folded = page.locator("section.part details:not([open]) tbody tr");
        String words = folded.first().locator("td").nth(1).locator("a").first().textContent();
        page.getByLabel("Words").fill(words);
        assertThat(rows(page).first()).containsText(words);
    }

    @Test
    void worksFromTheDisk(Reader reader) {
        Page page = reader.open(folder.resolve("decisions/index.html").toUri().toString());
        page.getByLabel("State").selectOption("superseded");
        for (Locator row : rows(page).all()) {
            assertThat(row).containsText("superseded");
        }
    }

    @Test
    void withoutScriptThereAreNoFilters(Reader reader) {
        Page page = reader.open(server.address("decisions/"), options -> options.setJavaScriptEnabled(false));
        assertThat(page.locator("form.filters")).isHidden();
        assertThat(rows(page)).not().hasCount(0);
    }
}
