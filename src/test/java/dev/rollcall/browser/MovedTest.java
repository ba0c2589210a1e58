package dev.rollcall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old addresses in a browser, below a path and on a host with a strict policy: they lead on, with a script and without. */
@InBrowser
class MovedTest {
    private static final String SETTINGS = """
            title: Lamps
            redirects:
              old.html: team/2026-03-05.md
              older/place/: old.html
              team/2026-03-05/#lost: /team/2026-03-19/d1/
              old.html#x1: /team/2026-03-19/#d1
            """;

    private static final Map<String, String> NOTES = Map.of(
            "team/2026-03-05.md", "# Lamp sync\n\n" + "- talk\n".repeat(80) + "\n- Decision: we buy the cheap oil\n",
            "team/2026-03-19.md", "# Lamp sync\n\n" + "- talk\n".repeat(80) + "\n- Decision: we buy a wick\n");

    @TempDir
    private static Path folder;

    private static StaticServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = Sites.strict(Sites.of(folder, SETTINGS, NOTES), "/lamps/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void queryAndFragmentComeAlong(Reader reader) {
        Page page = reader.open(server.address("older/place/?q=1&r=ä#d1"));
        page.waitForURL(server.address("team/2026-03-05/?q=1&r=%C3%A4#d1"));
        assertThat(page.locator("#d1")).isInViewport();
    }

    @Test
    void anAnchorThatMovedElsewhereLeadsThere(Reader reader) {
        Page page = reader.open(server.address("old.html#x1"));
        page.waitForURL(server.address("team/2026-03-19/#d1"));
    }

    @Test
    void anAnchorThatLeftAPageThatLivesLeadsThereToo(Reader reader) {
        Page page = reader.open(server.address("old.html#lost"));
        page.waitForURL(server.address("team/2026-03-19/d1/"));
        page.navigate(server.address("team/2026-03-05/"));
        page.evaluate("location.hash = '#lost'");
        page.waitForURL(server.address("team/2026-03-19/d1/"));
        assertThat(page.locator("h1")).hasText("we buy a wick");
    }

    @Test
    void theOldAddressIsNoStepBack(Reader reader) {
        Page page = reader.open(server.address("team/"));
        page.navigate(server.address("old.html"));
        page.waitForURL(server.address("team/2026-03-05/"));
        page.goBack();
        assertThat(page).hasURL(server.address("team/"));
    }

    @Test
    void leadsOnWithoutScript(Reader reader) {
        Page page = reader.open(server.address("older/place/"), options -> options.setJavaScriptEnabled(false));
        page.waitForURL(server.address("team/2026-03-05/"));
    }

    @Test
    void leadsOnFromTheDisk(Reader reader) {
        Page page = reader.open(folder.resolve("public/old.html").toUri() + "#d1");
        page.waitForURL(Pattern.compile("file:.*/team/2026-03-05/index\\.html#d1"));
    }

    @Test
    void aPageWithDepartedAnchorsIsAccessible(Reader reader) {
        Page page = reader.open(server.address("team/2026-03-05/"));
        assertEquals(List.of(), Axe.violations(page));
        page.setViewportSize(390, 800);
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
    }
}
