package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class VersionedBuildTest extends VersionedSite {

    @Test
    void theNewestIsAtTheRootAndEachOtherHasAFolder() throws IOException {
        Map<String, String> files = build();
        assertTrue(files.containsKey("lamp/2026-03-04/index.html"));
        assertTrue(files.containsKey("v/v2/lamp/2026-02-04/index.html"));
        assertFalse(files.containsKey("v/v2/lamp/2026-03-04/index.html"));
        assertTrue(files.containsKey("v/v1/plan/index.html"));
        assertFalse(files.containsKey("v/v2/plan/index.html"));
        assertTrue(files.containsKey("v/v1/search/manifest.js"));
        List<String> onlyAtRoot = List.of("404.html", ".nojekyll", "sitemap.xml", "feed.xml", "versions.json");
        onlyAtRoot.forEach(name -> assertTrue(files.containsKey(name), name));
        onlyAtRoot.forEach(name -> assertFalse(files.containsKey("v/v1/" + name), name));
        assertTrue(files.keySet().stream().noneMatch(p -> p.startsWith("v/") && p.contains("/assets/")));
    }

    @Test
    void pagesOfOtherVersionsUseTheAssetsOfTheRoot() throws IOException {
        Map<String, String> files = build();
        Document page = Jsoup.parse(files.get("v/v1/lamp/2026-01-07/index.html"));
        String style = page.selectFirst("link[rel=stylesheet]").attr("href");
        assertTrue(style.startsWith("../../../../assets/"), style);
        assertTrue(files.containsKey(style.substring("../../../../".length())), style);
    }

    @Test
    void anOldPageLeadsToTheSamePageOfTheCurrentVersion() throws IOException {
        Map<String, String> files = build();
        Document page = Jsoup.parse(files.get("v/v1/lamp/2026-01-07/index.html"));
        assertEquals(
                "https://lamps.example/notes/lamp/2026-01-07/",
                page.selectFirst("link[rel=canonical]").attr("href"));
        assertEquals(
                "You read the version “First year”, which is not the current one. This page in main",
                page.selectFirst(".standing").text());
        assertEquals(
                "../../../../lamp/2026-01-07/", page.selectFirst(".standing a").attr("href"));
        assertEquals("noindex", page.selectFirst("meta[name=robots]").attr("content"));
        assertEquals(
                "https://github.com/lamps/notes/blob/v1/content/lamp/2026-01-07.md",
                page.selectFirst(".lede a").attr("href"));
        assertEquals("source", page.selectFirst(".lede a").text());
    }

    @Test
    void anOldPageThatTheCurrentVersionLacksStandsForItself() throws IOException {
        Map<String, String> files = build();
        Document page = Jsoup.parse(files.get("v/v1/plan/index.html"));
        assertEquals(
                "https://lamps.example/notes/v/v1/plan/",
                page.selectFirst("link[rel=canonical]").attr("href"));
        assertEquals("Go to main", page.selectFirst(".standing a").text());
        assertTrue(Jsoup.parse(files.get("v/v2/index.html"))
                .select("meta[name=robots]")
                .isEmpty());
    }

    @Test
    void allVersionsAreListedForReadersAndTools() throws IOException {
        Map<String, String> files = build();
        assertEquals(
                List.of("main | current", "v2 | as of 5 February 2026", "First year | as of 8 January 2026"),
                Jsoup.parse(files.get("versions/index.html")).select(".names li").stream()
                        .map(li -> li.selectFirst("a").text() + " | "
                                + li.select("small, .tag").text().replaceFirst(", commit.*", ""))
                        .toList());
        assertEquals(
                "[{\"version\":\"main\",\"title\":\"main\",\"name\":\"main\",\"url\":\"https://lamps.example/notes/\","
                        + "\"aliases\":[],\"preferred\":true},"
                        + "{\"version\":\"v2\",\"title\":\"v2\",\"name\":\"v2\","
                        + "\"url\":\"https://lamps.example/notes/v/v2/\",\"aliases\":[\"stable\"]},"
                        + "{\"version\":\"v1\",\"title\":\"First year\",\"name\":\"First year\","
                        + "\"url\":\"https://lamps.example/notes/v/v1/\",\"aliases\":[]}]",
                files.get("versions.json").replaceAll("\\n *", "").replace("\": ", "\":"));
    }

    @Test
    void theSwitcherKnowsWhoHoldsAPage() throws IOException {
        Map<String, String> files = build();
        String pages = files.get("versions/pages-0.js");
        assertTrue(pages.startsWith("window.rollcallVersions.part(0,{\"sets\":[[0,1,2]"), pages);
        assertTrue(pages.contains("\"plan/\":"), pages);
        Document page = Jsoup.parse(files.get("v/v2/lamp/2026-02-04/index.html"));
        assertEquals("../../../../versions/", page.selectFirst("a.version").attr("href"));
        assertEquals("lamp/2026-02-04/", page.selectFirst("a.version").attr("data-page"));
    }

    @Test
    void otherNamesLeadToAVersion() throws IOException {
        Map<String, String> files = build();
        Document alias = Jsoup.parse(files.get("v/stable/lamp/2026-02-04/index.html"));
        assertEquals("../../../../v/v2/lamp/2026-02-04/", alias.selectFirst("a").attr("href"));
        assertFalse(files.containsKey("v/main/index.html"));
        written.write("site-config.yml", SETTINGS.replace("titles:", "latest: v*\n  titles:"));
        Document own = Jsoup.parse(build().get("v/v2/lamp/2026-02-04/index.html"));
        assertEquals("../../../../lamp/2026-02-04/", own.selectFirst("a").attr("href"));
    }

    @Test
    void whoIsForgottenTodayIsForgottenInEveryVersion() throws IOException {
        assertTrue(build().keySet().stream().anyMatch(path -> path.contains("zyxwolda-ines")));
        List<String> lines = ForgottenLines.of(site.resolve("content"), List.of("Zyxwolda Ines"))
                .yaml();
        written.write("content/people.yml", String.join("\n", lines) + "\n");
        Map<String, String> files = build();
        assertTrue(files.keySet().stream().noneMatch(path -> path.contains("zyxwolda-ines")));
        assertTrue(files.values().stream().noneMatch(text -> text.contains("Zyxwolda Ines")));
        assertTrue(files.containsKey("v/v1/lamp/2026-01-07/index.html"));
    }

    @Test
    void aPictureThatIsTheSameInTwoVersionsIsStoredOnce() throws IOException {
        String text = "# Lamp sync\n\n![same](same.png) ![other](other.png)\n";
        written.write("content/lamp/same.png", "same").write("content/lamp/other.png", "old");
        written.write("content/lamp/2026-03-11.md", text).commit("2026-03-11");
        written.tag("v3");
        written.write("content/lamp/other.png", "new");
        Map<String, String> files = build();
        assertEquals("same", files.get("files/lamp/same.png"));
        assertFalse(files.containsKey("v/v3/files/lamp/same.png"));
        assertEquals("old", files.get("v/v3/files/lamp/other.png"));
        assertEquals(
                List.of("../../../../files/lamp/same.png", "../../files/lamp/other.png"),
                Jsoup.parse(files.get("v/v3/lamp/2026-03-11/index.html"))
                        .select(".note img")
                        .eachAttr("src"));
        written.write("content/lamp/same.png", "no longer");
        assertEquals("same", build().get("v/v3/files/lamp/same.png"));
    }

    @Test
    void eachVersionTellsWhenItsNotesWereChanged() throws IOException {
        written.write("content/lamp/2026-02-04.md", "# Lamp sync\n");
        Map<String, String> files = build();
        assertEquals("last changed 8 January 2026", lastChanged(files.get("lamp/2026-01-07/index.html")));
        assertEquals("", lastChanged(files.get("lamp/2026-02-04/index.html")));
        assertEquals("last changed 5 February 2026", lastChanged(files.get("v/v2/lamp/2026-02-04/index.html")));
        assertEquals("last changed 8 January 2026", lastChanged(files.get("v/v1/plan/index.html")));
    }

    @Test
    void aListOfOldAddressesIsThatOfTheVersionAtTheRoot() throws IOException {
        written.write("site-config.yml", SETTINGS + "redirects: old.txt\n");
        written.write("old.txt", "notes/first lamp/2026-01-07/\n").commit("2026-03-06");
        written.tag("v3");
        written.write("old.txt", "notes/other lamp/2026-02-04/\n").commit("2026-03-07");
        assertTrue(build().containsKey("notes/other/index.html"));
        written.write(
                "site-config.yml", (SETTINGS + "redirects: old.txt\n").replace("titles:", "latest: v3\n  titles:"));
        Map<String, String> files = build();
        assertTrue(files.containsKey("notes/first/index.html"), files.keySet().toString());
        assertFalse(files.containsKey("notes/other/index.html"));
        assertFalse(files.containsKey("v/main/notes/other/index.html"));
    }

    private static String lastChanged(String page) {
        String lede = Jsoup.parse(page).select(".lede").text();
        return lede.contains("last changed") ? lede.substring(lede.indexOf("last changed")) : "";
    }
}
