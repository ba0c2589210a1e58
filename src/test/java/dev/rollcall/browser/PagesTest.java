package dev.rollcall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page of the sample, on a host with a strict policy; what they must not say, {@link ConsoleWatch} knows. */
@InBrowser
class PagesTest {
    static List<String> kinds() {
        return List.of(
                "",
                "404.html",
                "how-we-meet/",
                "pages/",
                "community/",
                "community/2026-03-18/",
                "community/2026-03-18/d1/",
                "regional/2025-11-05/",
                "meetings/",
                "meetings/2025/",
                "people/",
                "people/wenli/",
                "projects/",
                "projects/lantern-project/builder/",
                "topics/",
                "topics/releases/",
                "decisions/",
                "actions/",
                "search/");
    }

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

    @ParameterizedTest
    @MethodSource("kinds")
    void isAccessibleAndFitsAPhone(String address, Reader reader) {
        Page page = reader.open(server.address(address));
        assertEquals(List.of(), Axe.violations(page), "wide and light");
        Reader.prefers(page, ColorScheme.DARK);
        page.setViewportSize(390, 800);
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"), "what a phone shows");
        assertEquals(List.of(), Axe.violations(page), "narrow and dark");
    }
}
