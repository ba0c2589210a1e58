package dev.rollcall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search box over every page: the editable combobox with list autocomplete of the ARIA authoring practices. */
@InBrowser
class SearchBoxTest {
    private static final String MEETING = "orchard/2022-03-15/";

    @TempDir
    private static Path folder;

    private static Path site;
    private static StaticServer server;

    @BeforeAll
    static void serve() throws IOException {
        site = Sites.of(folder, Orchard.SETTINGS, Orchard.notes());
        server = Sites.strict(site, "/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "Control+k", "Meta+k"})
    void opensByKeyAndGivesTheFocusBack(String key, Reader reader) {
        Page page = reader.open(server.address(MEETING));
        Locator before = page.locator("main a").first();
        before.focus();
        page.keyboard().press(key);
        SearchBox box = new SearchBox(page);
        assertThat(box.dialog()).isVisible();
        assertThat(box.field()).isFocused();
        assertThat(box.field()).hasValue("");
        page.keyboard().press("Escape");
        assertThat(box.dialog()).isHidden();
        assertThat(before).isFocused();
        page.keyboard().press(key);
        assertThat(box.field()).isFocused();
    }

    @Test
    void opensByTheLinkInTheHeader(Reader reader) {
        Page page = reader.open(server.address(MEETING));
        page.locator("a.find").click();
        assertThat(new SearchBox(page).field()).isFocused();
        assertEquals(server.address(MEETING), page.url());
    }

    @Test
    void aSlashInAFieldIsASlash(Reader reader) {
        Page page = reader.open(server.address("decisions/"));
        page.getByLabel("Words").pressSequentially("a/b");
        assertThat(page.getByLabel("Words")).hasValue("a/b");
        assertThat(new SearchBox(page).dialog()).isHidden();
    }

    @Test
    void nothingOfTheSearchIsLoadedBeforeSomebodyWantsIt(Reader reader) {
        server.forget();
        Page page = reader.open(server.address(MEETING));
        assertEquals(List.of(), searchFiles());
        SearchBox.opened(page).ask("pear");
        assertTrue(searchFiles().contains("search/manifest.js"), searchFiles().toString());
    }

    private static List<String> searchFiles() {
        return server.sent().keySet().stream()
                .filter(path -> path.startsWith("search/") || path.startsWith("assets/search"))
                .toList();
    }

    @Test
    void arrowsMoveAndTheFieldKeepsTheFocus(Reader reader) {
        SearchBox box = SearchBox.opened(reader.open(server.address(MEETING)));
        assertThat(box.field()).hasAttribute("aria-expanded", "false");
        box.ask("pear");
        assertThat(box.field()).hasAttribute("aria-expanded", "true");
        assertThat(box.field()).hasAttribute("aria-controls", box.list().getAttribute("id"));
        assertActive(box, -1);
        box.field().press("ArrowDown");
        assertActive(box, 0);
        box.field().press("ArrowDown");
        assertActive(box, 1);
        box.field().press("ArrowUp");
        box.field().press("ArrowUp");
        assertActive(box, -1);
        box.field().press("ArrowUp");
        assertActive(box, box.options().count() - 1);
        box.field().press("ArrowDown");
        assertActive(box, -1);
        box.field().press("ArrowDown");
        box.ask("pear tree");
        assertActive(box, -1);
        box.ask("zzzzzzzzzz");
        assertThat(box.field()).hasAttribute("aria-expanded", "false");
    }

    /** The option of that number, or none for -1, is active and the only one selected. */
    private static void assertActive(SearchBox box, int number) {
        assertThat(box.field()).isFocused();
        Locator selected = box.list().locator("[aria-selected=true]");
        if (number < 0) {
            assertThat(selected).hasCount(0);
            assertThat(box.field()).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
        } else {
            assertThat(selected).hasCount(1);
            assertThat(box.options().nth(number)).hasAttribute("aria-selected", "true");
            assertThat(box.field())
                    .hasAttribute(
                            "aria-activedescendant", box.options().nth(number).getAttribute("id"));
            assertThat(box.options().nth(number)).isInViewport();
        }
    }

    @Test
    void enterOpensTheActiveHitAtItsPlace(Reader reader) {
        Page page = reader.open(server.address("people/"));
        SearchBox box = SearchBox.opened(page).ask("is:decision gasket");
        assertThat(box.hits()).hasCount(1);
        assertThat(box.hits().locator("mark").first()).hasText("gasket");
        box.field().press("ArrowDown");
        box.field().press("Enter");
        page.waitForURL(server.address("mill/2023-06-01/d1/"));
        assertThat(page.locator("#d1")).containsText("We replace the gasket");
        assertThat(page.locator("#d1")).isInViewport();
    }

    @Test
    void aHitOfThePageThatIsOpenClosesTheBox(Reader reader) {
        Page page = reader.open(server.address("mill/2023-06-01/"));
        SearchBox box = SearchBox.opened(page).ask("is:action gasket");
        box.hits().first().click();
        page.waitForURL(server.address("mill/2023-06-01/#a1"));
        assertThat(box.dialog()).isHidden();
    }

    @Test
    void enterWithoutAHitOpensThePageOfTheSearch(Reader reader) {
        Page page = reader.open(server.address(MEETING));
        SearchBox.opened(page).ask("pear gasket").field().press("Enter");
        page.waitForURL(Pattern.compile("http://[0-9.:]+/search/\\?q=pear(\\+|%20)gasket"));
        assertThat(new SearchPage(page).stands().field()).hasValue("pear gasket");
    }

    @Test
    void theLastRowLeadsToAllResults(Reader reader) {
        Page page = reader.open(server.address(MEETING));
        SearchBox box = SearchBox.opened(page).ask("pruning");
        assertThat(box.options().last()).hasText(Pattern.compile("^All \\d+ results$"));
        box.field().press("ArrowUp");
        box.field().press("Enter");
        page.waitForURL(Pattern.compile(".*/search/\\?q=pruning"));
    }

    @Test
    void saysHowManyThereAreOrThatThereIsNone(Reader reader) {
        SearchBox box = SearchBox.opened(reader.open(server.address(MEETING))).ask("is:decision gasket");
        assertThat(box.status()).hasText(Pattern.compile("^1 result\\.?$"));
        box.ask("qqqqqqqqqq");
        assertThat(box.status()).containsText("No result");
        assertThat(box.options()).hasCount(0);
        box.field().fill("");
        assertThat(box.status()).hasText("");
    }

    @Test
    void onlyTheNewestQueryIsShown(Reader reader) {
        SearchBox box = SearchBox.opened(reader.open(server.address(MEETING)));
        Predicate<String> positions = path -> path.contains("search/p-");
        Runnable gate = server.hold(positions);
        box.page()
                .waitForRequest(
                        request -> positions.test(request.url()),
                        () -> box.field().fill("\"pear trees\""));
        box.ask("is:decision ladder");
        assertThat(box.hits()).hasCount(1);
        box.page().waitForResponse(response -> positions.test(response.url()), gate);
        box.page().evaluate("new Promise((done) => setTimeout(done, 100))"); // as long as the late answer may take
        assertThat(box.hits()).hasCount(1);
        assertThat(box.hits().first()).containsText("We buy one aluminium ladder");
    }

    @Test
    void worksFromTheDisk(Reader reader) {
        Page page =
                reader.open(site.resolve("mill/2023-06-01/index.html").toUri().toString());
        SearchBox box = SearchBox.opened(page).ask("is:decision aluminium");
        box.field().press("ArrowDown");
        box.field().press("Enter");
        page.waitForURL(Pattern.compile("file:.*/orchard/2023-04-11/d1/index\\.html"));
        SearchBox.opened(page).ask("aluminium").field().press("Enter");
        page.waitForURL(Pattern.compile("file:.*/search/index\\.html\\?q=aluminium"));
        assertThat(new SearchPage(page).stands().hits()).not().hasCount(0);
    }

    @Test
    void isAccessible(Reader reader) {
        SearchBox box = SearchBox.opened(reader.open(server.address(MEETING)));
        assertEquals(List.of(), Axe.violations(box.page()), "empty");
        box.ask("pear").field().press("ArrowDown");
        assertEquals(List.of(), Axe.violations(box.page()), "with results");
        Reader.prefers(box.page(), ColorScheme.DARK);
        box.page().setViewportSize(390, 800);
        assertEquals(List.of(), Axe.violations(box.page()), "with results on a phone in the dark");
        assertEquals(390, box.page().evaluate("document.documentElement.scrollWidth"));
        box.ask("qqqqqqqqqq");
        assertEquals(List.of(), Axe.violations(box.page()), "without a result");
    }
}
