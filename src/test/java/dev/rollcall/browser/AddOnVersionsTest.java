package dev.rollcall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.rollcall.gates.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a site on Read the Docs, whose add-ons say what versions there are; here, the test says it for them. */
@InBrowser
class AddOnVersionsTest {
    private static final String SAY = """
            (base) => {
                const version = (slug, hidden) => ({ slug, hidden, urls: { documentation: `${base}${slug}/` } });
                const versions = {
                    current: version("latest", false),
                    active: [version("latest", false), version("stable", false), version("old", true),
                        { slug: "evil", urls: { documentation: "javascript:alert(1)" } }],
                };
                const detail = { data: () => ({ versions }) };
                document.dispatchEvent(new CustomEvent("readthedocs-addons-data-ready", { detail }));
            }
            """;

    @TempDir
    private static Path folder;

    private static StaticServer host;

    @BeforeAll
    static void serve() throws IOException {
        host = Sites.strict(folder.resolve("host"), "/en/");
        Map<String, String> notes = Orchard.notes();
        version("stable", notes);
        Files.delete(folder.resolve("stable/content/mill/2024-09-12.md"));
        version("stable", Map.of());
        version("latest", notes);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void theVersionsOfTheHostAreShownAndLeadToTheSamePage(Reader reader) {
        Page page = reader.open(host.address("latest/mill/2023-06-01/"));
        assertThat(page.locator(".version")).hasCount(0);
        page.evaluate(SAY, host.address(""));
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Version latest"));
        assertThat(button).hasAttribute("aria-expanded", "false");
        Locator list = page.locator("nav.versions");
        assertThat(list).isHidden();
        button.click();
        assertThat(list.getByRole(AriaRole.LINK)).hasText(new String[] {"latest", "stable"});
        assertThat(list.locator("[aria-current=page]")).hasText("latest");
        assertEquals(List.of(), Axe.violations(page));
        page.keyboard().press("Escape");
        assertThat(list).isHidden();
        button.click();
        list.getByText("stable").click();
        assertThat(page).hasURL(host.address("stable/mill/2023-06-01/"));
    }

    @Test
    void aVersionThatHasNotThisPageIsOpenedAtItsBeginning(Reader reader) {
        reader.expects("404");
        Page page = reader.open(host.address("latest/mill/2024-09-12/"));
        page.evaluate(SAY, host.address(""));
        page.locator("button.version").click();
        page.locator("nav.versions").getByText("stable").click();
        assertThat(page).hasURL(host.address("stable/"));
    }

    @Test
    void sayingItAgainChangesNothing(Reader reader) {
        Page page = reader.open(host.address("latest/"));
        page.evaluate(SAY, host.address(""));
        page.evaluate(SAY, host.address(""));
        assertThat(page.locator("button.version")).hasCount(1);
        assertThat(page.locator("nav.versions")).hasCount(1);
    }

    private static void version(String name, Map<String, String> notes) throws IOException {
        Path site = folder.resolve(name);
        for (Map.Entry<String, String> note : notes.entrySet()) {
            Path file = site.resolve("content").resolve(note.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, note.getValue());
        }
        Files.writeString(site.resolve("site-config.yml"), Orchard.SETTINGS);
        Map<String, String> variables =
                Map.of("READTHEDOCS", "True", "READTHEDOCS_CANONICAL_URL", host.address(name + "/"));
        BuiltSite built = BuiltSite.of(folder.resolve("host").resolve(name), variables, "--site", site.toString());
        assertEquals(0, built.exit(), built.toString());
    }
}
