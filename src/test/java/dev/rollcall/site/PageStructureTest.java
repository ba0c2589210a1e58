package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of every page, whatever it shows. */
class PageStructureTest {
    private static final URI ROOT = URI.create("https://root.example/");
    private static final Map<String, Document> PAGES = new TreeMap<>();
    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.of("whole");
        site.files().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(text, ROOT.resolve(path).toString()));
            }
        });
    }

    @Test
    void everyPageHasOneMainOneHeadingATitleAndALanguage() {
        PAGES.forEach((path, page) -> {
            assertEquals(1, page.select("main").size(), path);
            assertEquals(1, page.select("h1").size(), path);
            assertTrue(!page.title().isBlank(), path);
            assertEquals("en", page.select("html").attr("lang"), path);
        });
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        PAGES.forEach((path, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(ids.size(), new HashSet<>(ids).size(), path + " " + ids);
        });
    }

    @Test
    void headingsNest() {
        PAGES.forEach((path, page) -> {
            int last = 0;
            for (Element heading : page.select("main article :is(h1,h2,h3,h4,h5,h6), main > :is(h1,h2)")) {
                int level = heading.tagName().charAt(1) - '0';
                assertTrue(level <= last + 1, path + ": " + heading);
                last = level;
            }
        });
    }

    @Test
    void allIsLinkedRelativelyAndEveryLinkLeadsToSomethingThere() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            if (!path.equals("404.html")) {
                for (Element link : page.select("a[href], img[src], script[src], link[rel=stylesheet]")) {
                    check(path, link).ifPresent(broken::add);
                }
            }
        });
        assertEquals(List.of(), broken);
    }

    private static Optional<String> check(String path, Element link) {
        String written = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        URI target = URI.create(link.hasAttr("href") ? link.absUrl("href") : link.absUrl("src"));
        if (!"root.example".equals(target.getHost())) {
            return Optional.empty();
        }
        String file = target.getPath().substring(1);
        String found = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
        boolean anchor = target.getFragment() == null || PAGES.get(found).getElementById(target.getFragment()) != null;
        boolean fine = !written.startsWith("/") && site.files().containsKey(found) && anchor;
        return fine ? Optional.empty() : Optional.of(path + ": " + written);
    }

    @Test
    void aStrictPolicyFindsNothingInline() {
        PAGES.forEach((path, page) -> {
            assertEquals(0, page.select("[style], style, script:not([src])").size(), path);
            boolean handlers = page.getAllElements().stream()
                    .flatMap(e -> e.attributes().asList().stream())
                    .anyMatch(a -> a.getKey().startsWith("on"));
            assertTrue(!handlers, path);
        });
    }

    @Test
    void onlyThePageForMissingOnesHasAbsoluteLinksAndIsNotInTheSitemap() {
        Document missing = PAGES.get("404.html");
        assertEquals("https://harbor.example/notes/", missing.select(".brand").attr("href"));
        assertTrue(
                missing.select("link[rel=stylesheet]").attr("href").startsWith("https://harbor.example/notes/assets/"));
        assertTrue(!site.files().get("sitemap.xml").contains("404"));
    }

    @Test
    void theSameNotesMakeTheSameBytes() throws IOException {
        assertEquals(site, SmallSite.of("whole"));
    }

    @Test
    void onlyFilesThatANoteRefersToAreCopied() {
        Set<String> copied = new HashSet<>(site.files().keySet());
        copied.removeIf(path -> !path.startsWith("files/"));
        assertEquals(Set.of("files/team/images/lamp.svg"), copied);
    }

    @Test
    void aNoteInAnotherLanguageSaysSoWithItsDirection() {
        Element note = PAGES.get("council/2024-03-20/index.html").selectFirst(".note");
        assertEquals("ar rtl", note.attr("lang") + " " + note.attr("dir"));
    }
}
