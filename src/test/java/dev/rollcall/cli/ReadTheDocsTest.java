package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build in the environment of Read the Docs, which the test makes up. */
class ReadTheDocsTest {
    private static final String NOINDEX = "<meta name=\"robots\" content=\"noindex\">";

    @TempDir
    private Path site;

    private Path output;

    @BeforeEach
    void archive() throws IOException {
        site = site.toRealPath();
        output = site.resolve("_readthedocs");
        Screen.write(site, "site-config.yml", "title: Lamps\nurl: https://lamps.example/notes/\n");
        Screen.write(site, "content/call/2026-03-05.md", "# Call\n\nDecision: We buy oil.\n");
    }

    @Test
    void theSiteGoesWhereTheHostLooksForIt() throws IOException {
        Screen screen = build(variables("branch", "latest", "https://lamps.readthedocs.io/en/latest/"));
        assertEquals(0, screen.exit(), screen.err());
        assertFalse(Files.exists(site.resolve("public")));
        String home = page("index.html");
        assertTrue(home.contains("<link rel=\"canonical\" href=\"https://lamps.readthedocs.io/en/latest/\">"), home);
        assertFalse(home.contains(NOINDEX), home);
        assertFalse(home.contains("class=\"standing\""), home);
        assertTrue(page("sitemap.xml").contains("<loc>https://lamps.readthedocs.io/en/latest/</loc>"));
        assertTrue(page("404.html").contains("href=\"https://lamps.readthedocs.io/en/latest/meetings/\""));
    }

    @Test
    void aPullRequestSaysSoOnEachPageAndIsNotForSearchEngines() throws IOException {
        build(variables("external", "17", "https://lamps--17.org.readthedocs.build/en/17/"));
        for (String name :
                new String[] {"index.html", "call/2026-03-05/index.html", "meetings/index.html", "404.html"}) {
            String page = page(name);
            assertTrue(
                    page.contains("<p>This is a preview of pull request 17. What it shows may still change."
                            + " <a href=\"https://lamps.example/notes/\">See the published site</a></p>"),
                    page);
            assertTrue(page.contains(NOINDEX), page);
        }
        assertFalse(Files.exists(output.resolve("html/sitemap.xml")));
    }

    @Test
    void theAddOnsOfTheHostAreListenedToThereOnly() throws IOException {
        build(variables("branch", "latest", "https://lamps.readthedocs.io/en/latest/"));
        String there = page("call/2026-03-05/index.html");
        assertTrue(there.contains("<meta name=\"readthedocs-addons-api-version\" content=\"1\">"), there);
        assertTrue(there.contains("assets/readthedocs."), there);
        build(Map.of());
        assertFalse(Files.readString(site.resolve("public/call/2026-03-05/index.html"))
                .contains("readthedocs"));
    }

    @Test
    void whatIsAskedForByOptionsWins() throws IOException {
        Path elsewhere = site.resolve("elsewhere");
        Screen screen = build(
                variables("branch", "latest", "https://lamps.readthedocs.io/en/latest/"),
                "--output",
                elsewhere.toString(),
                "--base-url",
                "https://other.example/x/");
        assertEquals(0, screen.exit(), screen.err());
        assertFalse(Files.exists(output));
        assertTrue(Files.readString(elsewhere.resolve("index.html")).contains("\"https://other.example/x/\""));
    }

    @Test
    void aDomainOfItsOwnThereIsNotClaimedForGitHub() {
        build(variables("branch", "latest", "https://notes.lamps.example/"));
        assertTrue(Files.exists(output.resolve("html/.nojekyll")));
        assertFalse(Files.exists(output.resolve("html/CNAME")));
    }

    @Test
    void withoutItsVariablesTheSettingsCount() throws IOException {
        build(Map.of("READTHEDOCS", "True"));
        assertTrue(Files.readString(site.resolve("public/index.html")).contains("https://lamps.example/notes/"));
    }

    @Test
    void anAddressThatIsNoneIsToldInItsOwnName() {
        assertEquals(
                new Screen(2, "", "rollcall: READTHEDOCS_CANONICAL_URL is `lamps`, which is no address of a site\n"),
                build(variables("branch", "latest", "lamps")));
    }

    private Map<String, String> variables(String type, String version, String address) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("READTHEDOCS", "True");
        variables.put("READTHEDOCS_OUTPUT", output + "/");
        variables.put("READTHEDOCS_CANONICAL_URL", address);
        variables.put("READTHEDOCS_VERSION", version);
        variables.put("READTHEDOCS_VERSION_NAME", version);
        variables.put("READTHEDOCS_VERSION_TYPE", type);
        return variables;
    }

    private Screen build(Map<String, String> environment, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "build";
        arguments[1] = "--site";
        arguments[2] = site.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Screen.of(site, environment, arguments);
    }

    private String page(String name) throws IOException {
        return Files.readString(output.resolve("html").resolve(name));
    }
}
