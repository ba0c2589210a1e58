package dev.rollcall.site.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SitemapTest {
    private static final String SITE = "https://notes.example/";

    @Test
    void namesEachPageOnceInOrder() {
        Sitemap sitemap = new Sitemap(List.of(
                page("team/2024-03-07/", Optional.of(LocalDate.of(2024, 3, 7))),
                page("", Optional.empty()),
                page("people/a&b/", Optional.empty()),
                page("", Optional.empty())));
        assertEquals(Map.of("sitemap.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                          <url>
                            <loc>https://notes.example/</loc>
                          </url>
                          <url>
                            <loc>https://notes.example/people/a&amp;b/</loc>
                          </url>
                          <url>
                            <loc>https://notes.example/team/2024-03-07/</loc>
                            <lastmod>2024-03-07</lastmod>
                          </url>
                        </urlset>
                        """), texts(sitemap.files(SITE)));
    }

    @Test
    void splitsWhatIsTooLargeForOneFile() {
        List<Sitemap.Page> pages =
                List.of(page("a/", Optional.empty()), page("b/", Optional.empty()), page("c/", Optional.empty()));
        Map<String, String> files = texts(new Sitemap(pages).files(SITE, 2));
        assertEquals(List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"), List.copyOf(files.keySet()));
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <url>
                    <loc>https://notes.example/c/</loc>
                  </url>
                </urlset>
                """, files.get("sitemap-2.xml"));
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <sitemap>
                    <loc>https://notes.example/sitemap-1.xml</loc>
                  </sitemap>
                  <sitemap>
                    <loc>https://notes.example/sitemap-2.xml</loc>
                  </sitemap>
                </sitemapindex>
                """, files.get("sitemap.xml"));
    }

    @Test
    void aSiteWithoutPagesHasAnEmptyList() {
        assertEquals(
                List.of("sitemap.xml"),
                List.copyOf(new Sitemap(List.of()).files(SITE).keySet()));
    }

    private static Sitemap.Page page(String path, Optional<LocalDate> changed) {
        return new Sitemap.Page(SITE + path, changed);
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
