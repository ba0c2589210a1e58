package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.ArchiveSettings;
import dev.rollcall.archive.Archivist;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.dialect.Reading;
import dev.rollcall.dialect.Vocabularies;
import dev.rollcall.dialect.Vocabulary;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.output.OutputTree;
import dev.rollcall.permalink.Moves;
import dev.rollcall.permalink.Redirect;
import dev.rollcall.permalink.Tombstone;
import dev.rollcall.site.theme.Theme;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What answers at old addresses: redirects, tombstones, anchors of pages that live on, and who wins where two want one. */
class OldPagesTest {
    private static final Map<String, String> NOTES = Map.of(
            "team/2026-03-05.md", "# Lamp sync\n\n- Decision: we buy the cheap oil\n",
            "team/2026-03-19.md", "# Lamp sync\n\n- Decision: we buy a wick\n",
            "team/2026-05-07.md", "# Lamp sync\n\nTo come.\n",
            "rules.md", "# Rules\n\n## Quiet\n\nNo shouting.\n");

    private final List<Claim> claims = new ArrayList<>();
    private final List<Redirect> redirects = new ArrayList<>();
    private final List<Tombstone> tombstones = new ArrayList<>();
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<String> told = new ArrayList<>();

    private void build() throws IOException {
        NoteReader reader = new NoteReader(new MarkdownReader());
        Map<String, Note> notes = new TreeMap<>();
        NOTES.forEach((path, text) -> notes.put(path, reader.read(path, SourceFile.of("content/" + path, text))));
        MeetingReader meetings =
                new MeetingReader(new Vocabularies(new Vocabulary(Optional.empty(), List.of()), Map.of()));
        List<Reading> readings = notes.values().stream().map(meetings::read).toList();
        Archive archive = Archivist.gather(
                        readings.stream().flatMap(r -> r.meetings().stream()).toList(),
                        readings.stream().flatMap(r -> r.page().stream()).toList(),
                        ArchiveSettings.none())
                .archive();
        SiteSettings settings = new SiteSettings(
                "Lamps",
                "",
                Optional.of("https://lamps.example/"),
                "en",
                Optional.empty(),
                Instant.parse("2026-04-01T00:00:00Z"),
                "Rollcall",
                Hosting.anywhere(),
                Optional.empty());
        Site site = new SitePlan(
                        archive,
                        settings,
                        path -> Optional.ofNullable(notes.get(path))
                                .orElseThrow()
                                .document(),
                        prose -> Optional.ofNullable(notes.get(prose.path()))
                                .orElseThrow()
                                .file(),
                        ContentFiles.none(),
                        new Moves(redirects, tombstones, List.of()),
                        claims)
                .site();
        OutputTree tree = new SiteRenderer(Theme.builtIn()).render(site, new RenderFaults());
        for (var file : tree.files().entrySet()) {
            files.put(file.getKey().value(), new String(file.getValue().bytes(), StandardCharsets.UTF_8));
        }
        Stream.concat(site.diagnostics().stream(), tree.diagnostics().stream())
                .map(Diagnostic::toString)
                .forEach(told::add);
    }

    private void claim(String from, String to) {
        claims.add(new Claim(from, to, new SourceRef("site-config.yml", claims.size() + 10, 3)));
    }

    private Document page(String path) {
        return Jsoup.parse(Optional.ofNullable(files.get(path)).orElseThrow());
    }

    private String target(String path) {
        return page(path).select("a[data-now]").attr("href");
    }

    @Test
    void aRedirectWorksWithoutScriptAndIsNothingForSearchEngines() throws IOException {
        redirects.add(new Redirect("old/2026-03-05/", "team/2026-03-05/"));
        build();
        Document page = page("old/2026-03-05/index.html");
        assertEquals(
                "0; url=../../team/2026-03-05/",
                page.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals(
                "https://lamps.example/team/2026-03-05/",
                page.select("link[rel=canonical]").attr("href"));
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals("../../team/2026-03-05/", target("old/2026-03-05/index.html"));
        assertTrue(page.select("script").attr("src").startsWith("../../assets/moved."), page.html());
        assertEquals(1, page.select("h1").size());
        assertFalse(String.valueOf(files.get("sitemap.xml")).contains("/old/"));
        assertEquals(List.of(), told);
    }

    @Test
    void pagesOfOtherGeneratorsLeadOn() throws IOException {
        claim("/notes/2026.html", "team/2026-03-19.md");
        claim("archive/march.md", "/team/2026-03-19/#d1");
        claim("about", "https://elsewhere.example/?a=1&b=2");
        claim("rules/old/index.html", "rules");
        build();
        assertEquals("../team/2026-03-19/", target("notes/2026.html"));
        assertEquals("../team/2026-03-19/#d1", target("archive/march.html"));
        assertEquals("../../team/2026-03-19/#d1", target("archive/march/index.html"));
        assertEquals("https://elsewhere.example/?a=1&b=2", target("about/index.html"));
        assertEquals("../../rules/", target("rules/old/index.html"));
        assertEquals(List.of(), told);
    }

    @Test
    void chainsAreFollowedToTheirEnd() throws IOException {
        claim("a/", "b.html");
        claim("b.html", "c/#d1");
        redirects.add(new Redirect("c/", "team/2026-03-05/"));
        redirects.add(new Redirect("c/#d7", "team/2026-03-19/d1/"));
        claim("d/", "c/#d7");
        build();
        assertEquals("../team/2026-03-05/#d1", target("a/index.html"));
        assertEquals("team/2026-03-05/#d1", target("b.html"));
        assertEquals("../team/2026-03-19/d1/", target("d/index.html"));
        assertEquals(
                "../team/2026-03-19/d1/",
                page("c/index.html").select("li#d7[data-moved] a").attr("href"));
    }

    @Test
    void circlesAndDeadEndsAreToldAndLeftOut() throws IOException {
        claim("a/", "b/");
        claim("b/", "a/");
        claim("c/", "nowhere/");
        claim("d/", "javascript:alert(1)");
        build();
        assertFalse(files.containsKey("a/index.html"));
        assertFalse(files.containsKey("c/index.html"));
        assertFalse(files.containsKey("d/index.html"));
        assertEquals(
                List.of(
                        "site-config.yml:10:3: warning: `a/` leads round in a circle; name the page where it is to end"
                                + " [redirect-cycle]",
                        "site-config.yml:11:3: warning: `b/` leads round in a circle; name the page where it is to end"
                                + " [redirect-cycle]",
                        "site-config.yml:12:3: warning: `c/` leads to `nowhere/`, which is no page of the site; name an"
                                + " address of the site or the path of a note [redirect-dead]",
                        "site-config.yml:13:3: warning: `d/` leads to `javascript:alert(1)`, which is no page of the"
                                + " site; name an address of the site or the path of a note [redirect-dead]"),
                told);
    }

    @Test
    void aLivingPageKeepsItsAddressAndBothAreNamed() throws IOException {
        claim("Team/2026-03-05/index.html", "rules/");
        claim("feed.xml", "rules/");
        claim("search/manifest.js", "rules/");
        claim("rules/", "rules.md");
        build();
        assertTrue(page("team/2026-03-05/index.html").select("h1").text().startsWith("Lamp sync"));
        assertEquals(3, told.size(), told.toString());
        assertEquals(
                "site-config.yml:10:3: warning: `Team/2026-03-05/` cannot lead to `rules/`: it is the address of what"
                        + " stands in content/team/2026-03-05.md:1:1; take one of them away, or give it another `slug`"
                        + " [redirect-taken]",
                told.get(0));
    }

    @Test
    void twoThatClaimOneAddressAreBothNamed() throws IOException {
        claim("old/", "rules/");
        claim("old/index.html", "team/");
        claim("old", "rules/");
        build();
        assertEquals("../rules/", target("old/index.html"));
        assertEquals(
                List.of("site-config.yml:11:3: warning: `old/` is to lead to `team/` and, by site-config.yml:10:3, to"
                        + " `rules/`; take one of them away; the first counts [redirect-twice]"),
                told);
    }

    @Test
    void noOldAddressLeavesTheOutput() throws IOException {
        List<String> bad = List.of(
                "../out.html",
                "a/%2e%2e/%2e%2e/b",
                "a//b/",
                "C:\\x",
                "a/con/b.html",
                "nul.html",
                "a./",
                ".git/config",
                "x".repeat(250),
                "a?b=c",
                "a\u0007b");
        bad.forEach(from -> claim(from, "rules/"));
        build();
        assertEquals(bad.size(), told.size(), told.toString());
        assertTrue(told.stream().allMatch(t -> t.endsWith("[redirect-unsafe]")), told.toString());
        assertTrue(files.values().stream().filter(t -> t.contains(" data-now>")).count() == 2, "only the short cuts");
    }

    @Test
    void aTombstoneSaysWhatWasThere() throws IOException {
        tombstones.add(new Tombstone(
                "team/2025-01-02/",
                "Lamp sync, 2 January 2025",
                "team/2025-01-02.md",
                Optional.of(LocalDate.of(2026, 2, 1))));
        claim("older.html", "team/2025-01-02/");
        build();
        Document page = page("team/2025-01-02/index.html");
        assertEquals("No longer here", page.select("h1").text());
        assertEquals(
                "Lamp sync, 2 January 2025 is no longer in the notes. It was in team/2025-01-02.md, last seen on"
                        + " 1 February 2026.",
                page.select(".lede").text());
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals("../../team/", page.select("main a").first().attr("href"));
        assertEquals("team/2025-01-02/", target("older.html"));
        assertFalse(String.valueOf(files.get("sitemap.xml")).contains("2025-01-02"));
    }

    @Test
    void anchorsOfAPageThatLivesOnAreListedAtItsEnd() throws IOException {
        redirects.add(new Redirect("team/2026-03-05/#d2", "team/2026-03-19/#d1"));
        redirects.add(new Redirect("team/2026-03-05/#d1", "rules/"));
        tombstones.add(new Tombstone("team/2026-03-05/#d3", "a decision", "team/2026-03-05.md", Optional.empty()));
        build();
        Document page = page("team/2026-03-05/index.html");
        assertEquals(
                List.of("#d2 is now at Lamp sync, 19 March 2026", "#d3 (a decision) is gone from team/2026-03-05.md"),
                page.select(".departed li").eachText());
        assertEquals(
                "../../team/2026-03-19/#d1", page.select("li#d2[data-moved] a").attr("href"));
        assertEquals(0, page.select("li#d3[data-moved]").size());
        assertEquals(1, page.select("#d1").size(), "what is there today has its anchor");
        assertTrue(page.select("script[src*=moved]").size() == 1);
        assertEquals(
                0,
                page("team/2026-03-19/index.html")
                        .select("script[src*=moved], .departed")
                        .size());
    }

    @Test
    void anchorsOfAPageThatIsGoneAreThereToo() throws IOException {
        redirects.add(new Redirect("team/2025-01-02/#d1", "team/2026-03-05/d1/"));
        tombstones.add(new Tombstone("team/2025-01-02/#a1", "", "team/2025-01-02.md", Optional.empty()));
        redirects.add(new Redirect("old/", "rules/"));
        tombstones.add(new Tombstone("old/#a1", "", "old.md", Optional.empty()));
        build();
        assertEquals(
                2, page("team/2025-01-02/index.html").select(".departed li").size());
        assertEquals(
                "../rules/",
                page("old/index.html").select("li#a1[data-moved] a").attr("href"));
    }

    @Test
    void theNewestAndTheNextMeetingOfASeriesHaveShortCuts() throws IOException {
        build();
        assertEquals("../../team/2026-03-19/", target("team/latest/index.html"));
        assertEquals("../../team/2026-05-07/", target("team/next/index.html"));
    }
}
