package dev.rollcall.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample archive of this repository, built as README says. */
class SampleSiteTest {
    @TempDir
    private static Path temporary;

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.of(temporary.resolve("public"), "--site", ".");
    }

    @Test
    void buildsWithoutErrors() {
        assertEquals(0, site.exit(), site.toString());
        assertEquals(
                List.of(),
                site.err().lines().filter(line -> line.contains(": error: ")).toList());
    }

    @Test
    void hasEveryKindOfPage() {
        List<String> missing = List.of(
                        "index.html",
                        "404.html",
                        "people/index.html",
                        "projects/index.html",
                        "topics/index.html",
                        "decisions/index.html",
                        "actions/index.html",
                        "feed.xml",
                        "sitemap.xml")
                .stream()
                .filter(name -> !Files.isRegularFile(site.folder().resolve(name)))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryPageIsWhole() {
        SiteCrawl crawl = SiteCrawl.of(site.folder());
        System.out.println("sample: " + crawl);
        assertEquals(List.of(), crawl.shownFaults());
        assertTrue(crawl.pages() > 50, crawl.toString());
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        HtmlCheck check = HtmlCheck.of(site.folder());
        System.out.println("sample, Nu HTML checker: " + check);
        assertEquals(List.of(), check.errors().stream().limit(40).toList());
    }
}
