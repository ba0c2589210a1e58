package dev.rollcall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rollcall.js} adds to pages that say the same without it. */
@InBrowser
class ComfortsTest {
    /**
     * Whether an element is soon scrolled to the side. It looks by itself, since a condition that is waited for from
     * outside is evaluated again and again in the page, which the page's content security policy forbids.
     */
    private static final String IS_SOON_SCROLLED = """
            (element) => new Promise((answer) => {
              const end = performance.now() + 10_000;
              const look = () => {
                if (element.scrollLeft > 0 || performance.now() > end) answer(element.scrollLeft > 0);
                else requestAnimationFrame(look);
              };
              look();
            })
            """;

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

    @Test
    void everyLinkOfAPageFromTheDiskLeadsToAFile(Reader reader) {
        Page page = reader.open(
                folder.resolve("community/2026-06-17/index.html").toUri().toString());
        List<String> lost = ((List<?>) page.evaluate("[...document.links].map((link) => link.href)"))
                .stream()
                        .map(Object::toString)
                        .filter(href -> href.startsWith("file:"))
                        .map(href -> URI.create(href.replaceFirst("[?#].*", "")))
                        .filter(href -> !Files.isRegularFile(Path.of(href)))
                        .map(Object::toString)
                        .toList();
        assertEquals(List.of(), lost);
        page.locator(".bar nav a").first().click();
        assertThat(page).hasURL(Pattern.compile("file:.*/index\\.html"));
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void aButtonCopiesTheLinkToAFact(Reader reader) {
        Page page = reader.open(
                server.address("community/2026-06-17/"),
                options -> options.setPermissions(List.of("clipboard-read", "clipboard-write")));
        Locator copy = page.locator("#d1 button.copy");
        assertThat(copy).hasAccessibleName(Pattern.compile("Copy the link to .+"));
        copy.click();
        assertThat(copy).hasText("copied");
        assertEquals(server.address("community/2026-06-17/d1/"), page.evaluate("navigator.clipboard.readText()"));
    }

    @Test
    void theReadersOwnTimeStandsBesideThatOfTheMeeting(Reader reader) {
        String address = server.address("community/2025-06-18/"); // Wednesday, 18:00 in Lisbon
        assertThat(shown(reader, address, "Asia/Tokyo")).containsText("· Thursday 02:00 your time");
        assertThat(shown(reader, address, "America/New_York")).containsText("· 13:00 your time");
        assertThat(shown(reader, address, "Europe/London")).not().containsText("your time");
    }

    private static Locator shown(Reader reader, String address, String zone) {
        Page page = reader.open(address, options -> options.setTimezoneId(zone));
        return page.locator(":has(> time[data-local])").first();
    }

    @Test
    void codeThatIsTooWideIsReachedByTheKeyboard(Reader reader) {
        Page page = reader.open(server.address("how-we-meet/"));
        page.setViewportSize(390, 800);
        Locator code = page.locator("pre").first();
        assertThat(code).hasAttribute("tabindex", "0");
        code.focus();
        page.keyboard().press("ArrowRight");
        assertEquals(true, code.evaluate(IS_SOON_SCROLLED), "the arrow key scrolls the code");
        code.evaluate("(element) => element.textContent = 'narrow'");
        page.setViewportSize(400, 800);
        assertThat(page.locator("pre[tabindex]")).hasCount(0);
    }
}
