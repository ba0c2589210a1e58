package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a decision: its address, what it says, where it leads, and who leads there. */
class DecisionPagesTest {
    private static final String OLD = """
            # Lamp sync

            ## Attendees

            - Wen Li (@wenli)
            - Ines Carvalho (@inesc)

            ## Agenda

            - **Wen** (5 min): Oil
              - The dear one smokes, see [the hinge](#the-hinge) and [the table](#oil-table).
              - Decision: we buy the cheap oil {#cheap-oil}
              - Decision: we buy it from northlight/oil#4 in Harbour Street

            ## The hinge

            It squeaks.
            """;

    private static final String NEW = """
            ---
            decisions:
              - { text: We buy no oil at all, by: Ines }
            supersedes: 2026-03-05 d1
            ---
            # Lamp sync

            ## Attendees

            - Ines Carvalho (@inesc)
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // built before each test
    private SmallSite site;

    @BeforeEach
    void build() throws IOException {
        Path team = Files.createDirectories(folder.resolve("content/team"));
        Files.writeString(folder.resolve("site-config.yml"), "title: Lamps\nurl: https://lamps.example/notes/\n");
        Files.writeString(team.resolve("2026-03-05.md"), OLD);
        Files.writeString(team.resolve("2026-03-19.md"), NEW);
        site = SmallSite.of(folder);
    }

    private Document page(String path) {
        return Jsoup.parse(String.valueOf(site.files().get(path + "index.html")));
    }

    @Test
    void standsAtItsNumberOrTheIdThatItsWriterGave() {
        assertEquals(
                "we buy the cheap oil",
                page("team/2026-03-05/cheap-oil/").select("h1").text());
        assertTrue(page("team/2026-03-05/d2/").select(".settled .label").text().startsWith("Decision 2"));
        assertFalse(site.files().containsKey("team/2026-03-05/d1/index.html"));
    }

    @Test
    void showsThePassageWithItsOwnAnchorsLeadingToTheMeeting() {
        Document page = page("team/2026-03-05/cheap-oil/");
        assertTrue(
                page.select(".note").text().contains("The dear one smokes"),
                page.select(".note").html());
        assertEquals(
                "../../../team/2026-03-05/#the-hinge",
                page.select(".note a:contains(the hinge)").attr("href"));
        assertEquals(1, page.select("#cheap-oil").size());
        assertEquals(
                List.of("Wen Li", "Ines Carvalho"),
                page.select("aside section:first-child a").eachText());
    }

    @Test
    void whatNoPassageHoldsIsShownAlone() {
        Document page = page("team/2026-03-19/d1/");
        assertEquals(0, page.select(".note").size());
        assertEquals("d1", page.select(".settled").attr("id"));
        assertTrue(
                page.select(".lede").text().endsWith("stated by Ines Carvalho"),
                page.select(".lede").text());
    }

    @Test
    void supersedingDecisionsLeadToEachOther() {
        assertEquals(
                "../../../team/2026-03-19/d1/",
                page("team/2026-03-05/cheap-oil/").select(".notice a").attr("href"));
        assertEquals(
                "../../../team/2026-03-05/cheap-oil/",
                page("team/2026-03-19/d1/").select(".notice a").attr("href"));
        assertTrue(page("team/2026-03-19/d1/").select(".notice q").text().equals("we buy the cheap oil"));
    }

    @Test
    void unfurlsInAChat() {
        Document page = page("team/2026-03-05/cheap-oil/");
        String address = "https://lamps.example/notes/team/2026-03-05/cheap-oil/";
        assertEquals(
                "Decision: we buy the cheap oil",
                page.select("meta[property=og:title]").attr("content"));
        assertEquals("article", page.select("meta[property=og:type]").attr("content"));
        assertEquals("Lamps", page.select("meta[property=og:site_name]").attr("content"));
        assertEquals(
                "Superseded · Lamp sync, 5 March 2026",
                page.select("meta[property=og:description]").attr("content"));
        assertEquals(address, page.select("meta[property=og:url]").attr("content"));
        assertEquals(address, page.select("link[rel=canonical]").attr("href"));
        assertTrue(String.valueOf(site.files().get("sitemap.xml")).contains(address));
    }

    @Test
    void registersAndTheMeetingsPageLeadToIt() {
        assertTrue(page("decisions/").select("a").eachAttr("href").contains("../team/2026-03-05/cheap-oil/"));
        Document meeting = page("team/2026-03-05/");
        assertEquals(
                "../../team/2026-03-05/cheap-oil/",
                meeting.select("#cheap-oil .label a").attr("href"));
        assertEquals(1, meeting.select("#d2").size());
        assertEquals(
                "../../../team/2026-03-05/#cheap-oil",
                page("team/2026-03-05/cheap-oil/").select(".onward a").attr("href"));
    }

    @Test
    void leadsToItsNeighborsInTheMeeting() {
        assertEquals(
                "../../../team/2026-03-05/d2/",
                page("team/2026-03-05/cheap-oil/").select("a[rel=next]").attr("href"));
        assertEquals(
                "../../../team/2026-03-05/cheap-oil/",
                page("team/2026-03-05/d2/").select("a[rel=prev]").attr("href"));
    }
}
