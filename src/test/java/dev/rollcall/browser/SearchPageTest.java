package dev.rollcall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the search, below a path of a strict host. */
@InBrowser
class SearchPageTest {
    @TempDir
    private static Path folder;

    private static Path site;
    private static StaticServer server;

    @BeforeAll
    static void serve() throws IOException {
        site = Sites.of(folder, Orchard.SETTINGS, Orchard.notes());
        server = Sites.strict(site, "/archive/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static SearchPage asked(Reader reader, String words) {
        return new SearchPage(reader.open(server.address(SearchPage.query(words)))).stands();
    }

    @Test
    void aQueryInTheAddressIsAnswered(Reader reader) {
        SearchPage search = asked(reader, "is:decision gasket");
        assertThat(search.field()).hasValue("is:decision gasket");
        assertThat(search.page()).hasTitle(Pattern.compile("is:decision gasket.*"));
        assertThat(search.status()).hasText(Pattern.compile("^1 result\\.?$"));
        Hit hit = Hit.of(search.page()).get(0);
        assertEquals("decision", hit.kind());
        assertEquals("2023-06-01", hit.date());
        assertTrue((hit.title() + hit.passage()).contains("We replace the gasket of the press"), hit.toString());
        assertThat(search.hits().locator("mark").first()).hasText("gasket");
        search.hits().locator(".title a").click();
        search.page().waitForURL(server.address("mill/2023-06-01/d1/"));
        assertThat(search.page().locator("#d1")).isInViewport();
    }

    @Test
    void nothingIsAskedWithoutAQuery(Reader reader) {
        Page page = reader.open(server.address("search/"));
        assertThat(new SearchPage(page).field()).isVisible();
        assertThat(new SearchPage(page).hits()).hasCount(0);
        assertThat(new SearchPage(page).status()).hasText("");
    }

    @Test
    void understandsTheQueryLanguage(Reader reader) {
        SearchPage search = asked(reader, "pear");
        assertAll(search, "is:decision pear", hit -> hit.kind().equals("decision"));
        assertAll(search, "is:action pear", hit -> hit.kind().equals("action"));
        assertAll(
                search,
                "is:person ines",
                hit -> hit.kind().equals("person") && hit.title().contains("Ines"));
        assertAll(search, "is:topic grafting", hit -> hit.title().contains("Grafting"));
        assertAll(search, "\"pear trees\"", hit -> hit.href().contains("2022-03-15"));
        assertNone(search, "\"trees pear\"");
        assertAll(search, "pear -trees -tree is:decision", hit -> hit.href().contains("mill/"));
        assertAll(search, "alumin*", hit -> hit.href().contains("2023-04-11"));
        assertAll(search, "person:priya is:decision", hit -> hit.href().contains("mill/"));
        assertAll(search, "person:\"Tomasz Lis\" is:decision", hit -> hit.href().contains("2023-04-11"));
        assertAll(search, "project:press is:item", hit -> hit.href().contains("2023-06-01"));
        assertAll(search, "series:mill pear", hit -> hit.href().contains("mill/"));
        assertAll(search, "is:meeting after:2023", hit -> hit.date().compareTo("2023") > 0);
        assertAll(
                search,
                "is:meeting after:2023-04-11 before:2023-04-12",
                hit -> hit.date().equals("2023-04-11"));
        assertAll(
                search,
                "is:meeting before:2022-04 after:2022-03",
                hit -> hit.date().equals("2022-03-15"));
        assertAll(
                search,
                "is:open",
                hit -> hit.kind().equals("action") && hit.title().contains("bottles"));
        assertAll(search, "Tree  GRAFTS pears", hit -> hit.href().contains("2022-03-15"));
    }

    private static void assertAll(SearchPage search, String query, Predicate<Hit> fits) {
        List<Hit> hits = search.found(query);
        assertTrue(!hits.isEmpty() && hits.stream().allMatch(fits), () -> query + " finds " + hits);
    }

    private static void assertNone(SearchPage search, String query) {
        assertEquals(List.of(), search.found(query), query);
    }

    @Test
    void aTypedSlipIsMendedAndTold(Reader reader) {
        SearchPage search = asked(reader, "aluminum laddder");
        assertTrue(Hit.of(search.page()).get(0).href().contains("2023-04-11"));
        assertThat(search.status()).containsText("laddder");
        assertThat(search.status()).containsText("ladder");
    }

    @Test
    void wordsThatNothingHasAllOfFindWhatHasSome(Reader reader) {
        SearchPage search = asked(reader, "perry aluminium");
        assertThat(search.status()).containsText("Nothing has all of these words");
        assertThat(search.hits()).not().hasCount(0);
    }

    @Test
    void whatMeansNothingIsTold(Reader reader) {
        SearchPage search = asked(reader, "pear after:foo");
        assertThat(search.status()).containsText("Not understood: after:foo");
        assertThat(search.hits()).not().hasCount(0);
    }

    @Test
    void sortsByDate(Reader reader) {
        SearchPage search = asked(reader, "pear");
        search.page().locator("select[name=sort]").selectOption("date");
        search.stands();
        List<String> dates = Hit.of(search.page()).stream()
                .map(Hit::date)
                .filter(date -> !date.isEmpty())
                .toList();
        assertEquals(dates.stream().sorted(Comparator.reverseOrder()).toList(), dates);
        assertEquals("2024-09-12", dates.get(0));
        assertThat(search.page()).hasURL(Pattern.compile(".*[?&]sort=date.*"));
        search.page().reload();
        assertEquals(dates.get(0), Hit.of(search.page()).get(0).date());
    }

    @Test
    void aFacetChoosesAndLeavesOutAgain(Reader reader) {
        SearchPage search = asked(reader, "pear");
        int all = Hit.of(search.page()).size();
        Locator mill = search.facet("Cider mill");
        int told = Integer.parseInt(mill.locator(".tag").textContent());
        assertTrue(told < all, told + " of " + all);
        mill.click();
        search.stands();
        List<Hit> hits = Hit.of(search.page());
        assertEquals(told, hits.size());
        assertTrue(hits.stream().allMatch(hit -> hit.href().contains("mill")), hits.toString());
        assertThat(search.facet("Cider mill")).hasAttribute("aria-current", "true");
        assertThat(search.field()).hasValue(Pattern.compile("pear series:.+"));
        search.facet("Cider mill").click();
        search.stands();
        assertThat(search.field()).hasValue("pear");
        assertEquals(all, Hit.of(search.page()).size());
    }

    @Test
    void theFacetOfAYearIsARangeOfDates(Reader reader) {
        SearchPage search = asked(reader, "pear is:decision");
        search.facet("2024").click();
        search.stands();
        assertEquals(
                List.of("2024-09-12"),
                Hit.of(search.page()).stream().map(Hit::date).toList());
        assertThat(search.page().getByLabel("From")).hasValue("2024-01-01");
        assertThat(search.page().getByLabel("Until")).hasValue("2024-12-31");
    }

    @Test
    void datesAreChosenInTheForm(Reader reader) {
        SearchPage search = asked(reader, "is:decision");
        search.page().getByLabel("From").fill("2023-01-01");
        search.page().getByLabel("Until").fill("2023-06-01");
        search.stands();
        assertThat(search.hits()).hasCount(2);
        assertEquals(
                List.of("2023-04-11", "2023-06-01"),
                Hit.of(search.page()).stream().map(Hit::date).sorted().toList());
        search.page().reload();
        assertThat(search.page().getByLabel("From")).hasValue("2023-01-01");
        assertThat(search.page().getByLabel("Until")).hasValue("2023-06-01");
        search.page().getByLabel("From").fill("");
        search.page().getByLabel("Until").fill("");
        search.stands();
        assertThat(search.field()).hasValue("is:decision");
    }

    @Test
    void backUndoesWhatWasChosenAndTyped(Reader reader) {
        Page page = reader.open(server.address("orchard/2022-03-15/"));
        page.navigate(server.address(SearchPage.query("pear")));
        SearchPage search = new SearchPage(page).stands();
        List<Hit> first = Hit.of(page);
        search.facet("Cider mill").click();
        List<Hit> second = Hit.of(page);
        search.ask("gasket");
        page.goBack();
        assertThat(search.field()).hasValue(Pattern.compile("pear series:.+"));
        assertEquals(second, Hit.of(page));
        page.goBack();
        assertThat(search.field()).hasValue("pear");
        assertEquals(first, Hit.of(page));
        page.goBack();
        assertThat(page).hasURL(server.address("orchard/2022-03-15/"));
        page.goForward();
        assertThat(new SearchPage(page).field()).hasValue("pear");
    }

    @Test
    void showsMoreWhenAsked(Reader reader) {
        SearchPage search = asked(reader, "pruning is:section");
        int first = search.hits().count();
        assertThat(search.status()).hasText(Pattern.compile("^30 results\\.?$"));
        assertEquals(10, first);
        Locator more = search.page().getByText("Show more");
        more.click();
        search.stands();
        assertThat(search.hits()).hasCount(2 * first);
        assertThat(search.hits().nth(first).locator("a")).isFocused();
        more.click();
        search.stands();
        assertThat(search.hits()).hasCount(30);
        assertThat(more).isHidden();
        assertEquals(
                30, Hit.of(search.page()).stream().map(Hit::href).distinct().count());
    }

    @Test
    void worksFromTheDisk(Reader reader) {
        Page page = reader.open(site.resolve("search/index.html").toUri() + "?q=gasket+is%3Adecision");
        SearchPage search = new SearchPage(page).stands();
        assertThat(search.hits()).hasCount(1);
        assertThat(search.ask("perry is:decision").hits()).hasCount(1);
        search.hits().locator(".title a").click();
        page.waitForURL(Pattern.compile("file:.*/mill/2024-09-12/d1/index\\.html"));
    }

    @Test
    void withoutScriptThePageSaysSoAndLinksTheRegisters(Reader reader) {
        Page page = reader.open(server.address("orchard/2022-03-15/"), options -> options.setJavaScriptEnabled(false));
        page.locator("a.find").click();
        page.waitForURL(server.address("search/"));
        assertThat(page.locator("main noscript p")).containsText("JavaScript");
        for (String register : List.of("decisions/", "actions/", "people/", "meetings/")) {
            assertThat(page.locator("main a[href='../" + register + "']")).isVisible();
        }
    }

    @Test
    void isAccessible(Reader reader) {
        SearchPage search = asked(reader, "pear");
        assertThat(search.facet("Cider mill")).isVisible();
        assertEquals(List.of(), Axe.violations(search.page()), "with results");
        search.facet("Cider mill").click();
        search.stands();
        Reader.prefers(search.page(), ColorScheme.DARK);
        search.page().setViewportSize(390, 800);
        assertEquals(390, search.page().evaluate("document.documentElement.scrollWidth"));
        assertEquals(List.of(), Axe.violations(search.page()), "with results on a phone in the dark");
        search.ask("qqqqqqqqqq");
        assertEquals(List.of(), Axe.violations(search.page()), "without a result");
        search.field().fill("");
        assertThat(search.hits()).hasCount(0);
        assertEquals(List.of(), Axe.violations(search.page()), "without a query");
    }

    @Test
    void resultsMoveNothingThatIsRead(Reader reader) {
        Page page = reader.window(options -> options);
        page.addInitScript(
                "window.shifts = []; new PerformanceObserver((list) => { for (const it of list.getEntries()) shifts.push(`${it.value}: ${it.sources.map((from) => from.node?.outerHTML?.slice(0, 60))}`); })"
                        + ".observe({ type: 'layout-shift', buffered: true });");
        page.navigate(server.address(SearchPage.query("pear")));
        assertThat(new SearchPage(page).stands().facet("Cider mill")).isVisible();
        page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        List<?> shifts = (List<?>) page.evaluate("shifts");
        assertEquals(List.of(), shifts);
    }
}
