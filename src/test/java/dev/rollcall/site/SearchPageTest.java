package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchPageTest {
    private static final Map<String, Document> PAGES = new TreeMap<>();
    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.of("whole");
        site.files().forEach((path, text) -> {
            boolean leadsOn = text.contains("http-equiv=\"refresh\"");
            if (path.endsWith(".html") && !leadsOn) {
                PAGES.put(path, Jsoup.parse(text, "https://root.example/" + path));
            }
        });
    }

    @Test
    void everyPageHasTheWayToItWithAndWithoutScript() {
        PAGES.forEach((path, page) -> {
            Element find = page.selectFirst(".bar a.find");
            assertTrue(find.attr("href").endsWith("search/"), path);
            String script = find.absUrl("data-script").replaceFirst("https://[^/]*/(?:notes/)?", "");
            assertTrue(site.files().containsKey(script), path + " " + script);
        });
    }

    @Test
    void theBoxIsOnEveryPageButTheSearchPage() {
        PAGES.forEach((path, page) -> {
            int boxes = path.equals("search/index.html") ? 0 : 1;
            assertEquals(boxes, page.select("dialog.finder [role=combobox]").size(), path);
            assertEquals(boxes, page.select("dialog.finder [role=listbox]").size(), path);
        });
    }

    @Test
    void withoutScriptItNamesTheRegisters() {
        List<String> named = PAGES.get("search/index.html").select("noscript a").eachText();
        assertEquals(List.of("Meetings", "Decisions", "Actions", "People", "Projects", "Topics"), named);
    }

    @Test
    void itHasAnAddressButSearchEnginesAreNotSentThere() {
        Element canonical = PAGES.get("search/index.html").selectFirst("link[rel=canonical]");
        assertEquals("https://harbor.example/notes/search/", canonical.attr("href"));
        assertTrue(!site.files().get("sitemap.xml").contains("/search/"));
    }

    @Test
    void anArchiveOfOneNoteHasIt() throws IOException {
        assertTrue(SmallSite.of("one-note").files().containsKey("search/index.html"));
    }
}
