package dev.rollcall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.rollcall.gates.BuiltSite;
import dev.rollcall.git.WrittenRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser
class SwitcherTest {
    @TempDir
    private static Path folder;

    private static StaticServer server;

    @BeforeAll
    static void build() throws IOException {
        Path site = folder.resolve("site");
        try (WrittenRepository written = WrittenRepository.in(site)) {
            written.write("site-config.yml", """
                    title: Lamp notes
                    versions: { tags: ["v*"], titles: { v1: First year } }
                    """)
                    .write("content/lamp/2026-01-07.md", "# Lamp sync\n\nDecision: we buy oil.\n");
            written.write("content/plan.md", "# Plan\n").commit("2026-01-08");
            written.tag("v1");
            written.write("content/lamp/2026-02-04.md", "# Lamp sync\n\nDecision: we sell oil.\n")
                    .delete("content/plan.md")
                    .commit("2026-02-05");
        }
        BuiltSite built = BuiltSite.of(folder.resolve("public"), "--site", site.toString(), "--all-versions");
        assertEquals(0, built.exit(), built.toString());
        server = Sites.strict(folder.resolve("public"), "/notes/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void leadsToTheSamePageOfAnotherVersionAndBack(Reader reader) {
        Page page = reader.open(server.address("lamp/2026-01-07/"));
        open(page);
        assertEquals(List.of("main current", "First year"), versions(page));
        page.locator(".versions a").getByText("First year").click();
        page.waitForURL(server.address("v/v1/lamp/2026-01-07/"));
        open(page);
        assertThat(page.locator(".versions [aria-current]")).hasText("First year");
        page.locator(".versions li a").first().click();
        page.waitForURL(server.address("lamp/2026-01-07/"));
    }

    @Test
    void tellsWhichVersionLacksAPage(Reader reader) {
        Page page = reader.open(server.address("v/v1/plan/"));
        open(page);
        assertEquals(List.of("main does not have this page", "First year"), versions(page));
        assertEquals("../../../", page.locator(".versions .lacks a").getAttribute("href"));
    }

    @Test
    void isClosedByEscapeAndOpenedByKeys(Reader reader) {
        Page page = reader.open(server.address("lamp/2026-02-04/"));
        page.locator("a.version").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("nav.versions")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("nav.versions")).isHidden();
        assertThat(page.locator("a.version")).isFocused();
    }

    @Test
    void worksFromADiskAndWithoutScript(Reader reader) {
        Page page = reader.open(
                folder.resolve("public/v/v1/lamp/2026-01-07/index.html").toUri().toString());
        open(page);
        page.locator(".versions li a").first().click();
        page.waitForURL("**/public/lamp/2026-01-07/index.html");
        Page plain = reader.open(server.address("v/v1/plan/"), options -> options.setJavaScriptEnabled(false));
        plain.locator("a.version").click();
        plain.waitForURL(server.address("versions/"));
        assertThat(plain.locator(".names li")).hasCount(2);
    }

    @Test
    void isAccessibleAndFitsAPhone(Reader reader) {
        for (String address : List.of("v/v1/plan/", "versions/")) {
            Page page = reader.open(server.address(address));
            open(page);
            assertEquals(List.of(), Axe.violations(page), "wide and light");
            Reader.prefers(page, ColorScheme.DARK);
            page.setViewportSize(390, 800);
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"), "what a phone shows");
            assertEquals(List.of(), Axe.violations(page), "narrow and dark");
        }
    }

    @Test
    void theSearchOfAVersionFindsWhatIsInIt(Reader reader) {
        Page page = reader.open(server.address("v/v1/search/?q=oil"));
        Locator hits = page.locator("main.search .hits > li");
        assertThat(hits.first()).isVisible();
        assertThat(page.locator("main.search .hits")).not().containsText("sell");
    }

    private static void open(Page page) {
        page.locator("a.version").click();
        assertThat(page.locator("nav.versions")).isVisible();
    }

    private static List<String> versions(Page page) {
        return page.locator(".versions li").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
