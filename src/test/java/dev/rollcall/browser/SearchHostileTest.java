package dev.rollcall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Notes and queries by somebody who means harm. The host has no policy that would stop a script: if one ran, it would open
 * a dialog, which fails the test.
 */
@InBrowser
class SearchHostileTest {
    private static final List<String> TEXTS = List.of(
            "<img src=x onerror=alert(1)>",
            "</script><script>alert(1)</script>",
            "</title></noscript></template><svg onload=alert(1)>",
            "\"><input autofocus onfocus=alert(1)>",
            "javascript:alert(1)//",
            "__proto__",
            "constructor",
            "hasOwnProperty toString valueOf",
            "before\u2028between\u2029after",
            "\ud83d\ude00 \ufdd0 \ufffe \u0000 \u202e \u200b",
            "]]); alert(1); //",
            "\\\"); alert(1); //",
            "${alert(1)} `${alert(1)}`",
            "is:decision person:__proto__ series:constructor",
            "-");

    private static final List<String> QUERIES = List.of(
            "<img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>",
            "</script><script>alert(1)</script>",
            "__proto__",
            "constructor",
            "hasOwnProperty toString valueOf __defineGetter__",
            "person:__proto__ series:constructor is:toString",
            "is:__proto__ topic:hasOwnProperty project:valueOf",
            "after:__proto__ before:9999-99-99 after:-1 after:",
            "after:2024-02-31 before:99999",
            "\"",
            "\"\" -\"\" - -- * -* \"*\" **",
            "\"unclosed phrase",
            "person:\"unclosed",
            "-nothing -but -this",
            "( [ { \\ ^ $ . | ? + ) ] }",
            "%00%ff%u2028 \u2028\u2029 \u0000 \ufeff",
            "\ud83d\ude00 \u202e\u0301\u0301 \ufdfa",
            "a".repeat(10_000),
            "a* ".repeat(3_400),
            "\"" + "pear ".repeat(2_000) + "\"",
            "-pear ".repeat(1_700),
            "e\u0301\u0323".repeat(3_400),
            "\u4e00".repeat(10_000),
            "person:x ".repeat(1_100),
            "<".repeat(10_000));

    @TempDir
    private static Path folder;

    private static Path site;
    private static StaticServer server;

    @BeforeAll
    static void serve() throws IOException {
        Map<String, String> notes = new TreeMap<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            notes.put(
                    "evil/2024-01-%02d.md".formatted(i + 1),
                    "# Pear " + text + "\n\nPresent: Ines " + text + " (@inescarv)\n\n## Agenda\n\n- Pear item " + text
                            + "\n  - **Decision:** Pear decision " + text + "\n  - Action: Ines to " + text + "\n\n## "
                            + text + "\n\n`" + text + "` pear &#xD800; &#55357; &lt;img src=x onerror=alert(2)&gt; "
                            + text
                            + "\n\n    " + text + "\n");
        }
        notes.put(
                "evil/2024-02-01.md",
                "---\ntitle: \"Pear \\ud800 lone \\udc00\"\ntags: [\"__proto__\", \"\\udfff\"]\n---\n\npear\n");
        notes.put("__proto__/2024-02-02.md", "# Pear prototype\n\npear\n");
        notes.put("constructor/2024-02-03.md", "# Pear constructor\n\npear\n");
        site = Sites.any(folder, "title: \"Evil <img src=x onerror=alert(3)>\"\n", notes);
        server = StaticServer.of(site);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void notesDoNotRun(Reader reader) {
        SearchPage search = new SearchPage(reader.open(server.address(SearchPage.query("pear")))).stands();
        while (search.page().locator("button.more").isVisible()) {
            int before = search.hits().count();
            search.page().locator("button.more").click();
            search.stands();
            assertTrue(search.hits().count() > before);
        }
        assertTrue(
                search.hits().count() > 3 * TEXTS.size(),
                "hits: " + search.hits().count());
        assertThat(search.page().locator(".hits :is(img, script, svg, input, template)"))
                .hasCount(0);
        assertThat(search.hits().filter(new Locator.FilterOptions().setHasText(TEXTS.get(0))))
                .not()
                .hasCount(0);
        SearchBox box =
                SearchBox.opened(reader.open(server.address("decisions/"))).ask("onerror alert");
        assertThat(box.hits()).not().hasCount(0);
        assertThat(box.list().locator(":is(img, script, svg, input)")).hasCount(0);
    }

    @Test
    void notesAreFoundByTheirWords(Reader reader) {
        SearchPage search = new SearchPage(reader.open(server.address(SearchPage.query("pear")))).stands();
        for (String words : List.of("onerror", "__proto__", "constructor", "hasOwnProperty", "between")) {
            assertTrue(!search.found(words + " pear").isEmpty(), words);
        }
    }

    @Test
    void queriesDoNotRunNorBreakAnything(Reader reader) {
        Page page = reader.open(server.address("search/"));
        SearchPage search = new SearchPage(page);
        for (String query : QUERIES) {
            search.field().fill(query);
            settled(search, query);
        }
        page.evaluate("() => { const q = document.querySelector('main [name=q]'); q.value = '\\ud800 pear \\udc00';"
                + " q.dispatchEvent(new Event('input', { bubbles: true })); }");
        settled(search, "lone surrogates");
        assertEquals(false, search.found("pear").isEmpty());
        assertEquals("undefined", page.evaluate("typeof Object.prototype[0]"));
        assertEquals(
                List.of(),
                page.evaluate("(() => { const all = []; for (const key in {}) all.push(key); return all; })()"));
    }

    @Test
    void queriesInTheAddressDoNotRunNorBreakAnything(Reader reader) {
        Page page = reader.open(server.address("search/"));
        SearchPage search = new SearchPage(page);
        for (String query :
                QUERIES.stream().filter(query -> query.length() < 1_000).toList()) {
            page.navigate(server.address(SearchPage.query(query)));
            settled(search, query);
        }
    }

    /** A host refuses some of these addresses; a disk takes every one. */
    @Test
    void addressesThatMeanNothingBreakNothing(Reader reader) {
        Page page = reader.window(options -> options);
        for (String address :
                List.of("%ED%A0%80", "%", "%E0%A4%A", "pear&q=x&sort=__proto__", "&__proto__=pear#%", "pear&from=x")) {
            page.navigate(site.resolve("search/index.html").toUri() + "?q=" + address);
            assertTrue(!new SearchPage(page).found("pear").isEmpty(), address);
        }
    }

    @Test
    void queriesInTheBoxDoNotRunNorBreakAnything(Reader reader) {
        SearchBox box = SearchBox.opened(reader.open(server.address("people/")));
        for (String query : QUERIES) {
            box.ask(query);
        }
        assertThat(box.ask("pear").hits()).not().hasCount(0);
    }

    private static void settled(SearchPage search, String query) {
        long start = System.nanoTime();
        search.stands();
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 5_000, () -> query.substring(0, Math.min(60, query.length())) + " took " + millis + " ms");
        assertThat(search.page().locator("main :is(img, script, svg)")).hasCount(0);
    }
}
