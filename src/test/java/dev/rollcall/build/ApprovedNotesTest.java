package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.config.SiteConfig;
import dev.rollcall.git.WrittenRepository;
import dev.rollcall.output.OutputPath;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of a note since it was marked {@code status: approved}. */
class ApprovedNotesTest {
    private static final String NOTE = "content/lamp/2026-01-07.md";
    private static final String PAGE = "lamp/2026-01-07/changes/index.html";

    @TempDir
    private Path folder;

    private WrittenRepository written;

    @BeforeEach
    void write() throws IOException {
        written = WrittenRepository.in(folder.resolve("site"));
        written.write(NOTE, note("draft", "We buy cheap oil.")).commit("2026-01-07");
        written.write(NOTE, note("approved", "We buy the cheap oil for all lamps."))
                .commit("2026-01-14");
    }

    @AfterEach
    void close() {
        written.close();
    }

    @Test
    void aNoteThatWasChangedSinceHasAPageThatShowsHow() throws IOException {
        written.write(NOTE, note("approved", "We buy the good oil for <b>all</b> lamps."))
                .commit("2026-02-01");
        Map<String, String> site = build();
        Document page = Jsoup.parse(site.get(PAGE));
        assertEquals("cheap", own(page, "del").get(0));
        assertEquals("good", own(page, "ins").get(0));
        assertEquals(0, page.select(".changes b").size());
        assertEquals(
                "The note was approved on 14 January 2026. One line differs. See the note as it is now.",
                page.select(".lede").get(0).text());
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(
                "https://notes.example/lamp/2026-01-07/",
                page.select("link[rel=canonical]").attr("href"));
        Document meeting = Jsoup.parse(site.get("lamp/2026-01-07/index.html"));
        assertEquals(
                "../../lamp/2026-01-07/changes/",
                meeting.selectFirst(".lede a:contains(changed since)").attr("href"));
        assertFalse(site.get("sitemap.xml").contains("changes"));
        assertFalse(site.get("permalinks.json").contains("changes"));
    }

    @Test
    void aNoteThatIsAsItWasApprovedHasNone() throws IOException {
        written.write("content/lamp/2026-02-04.md", "# Lamp sync\n").commit("2026-02-04");
        Map<String, String> site = build();
        assertFalse(site.containsKey(PAGE));
        assertFalse(site.get("lamp/2026-01-07/index.html").contains("changed since"));
        assertTrue(site.get("lamp/2026-01-07/index.html").contains("last changed 14 January 2026"));
    }

    @Test
    void whatWasApprovedAnewCountsFromThen() throws IOException {
        written.write(NOTE, note("draft", "We buy no oil.")).commit("2026-02-01");
        written.write(NOTE, note("approved", "We buy no oil.")).commit("2026-02-02");
        assertFalse(build().containsKey(PAGE));
    }

    @Test
    void aNoteIsFollowedToItsOldPlace() throws IOException {
        written.delete(NOTE)
                .write("content/lamp/2026/2026-01-07.md", note("approved", "We buy the good oil for all lamps."))
                .commit("2026-02-01");
        assertTrue(build().containsKey(PAGE));
    }

    @Test
    void whatIsNotCommittedYetIsShown() throws IOException {
        written.write(NOTE, note("approved", "We buy the good oil for all lamps."));
        assertTrue(build().containsKey(PAGE));
    }

    @Test
    void aShallowCloneClaimsNothing() throws IOException {
        written.write(NOTE, note("approved", "We buy the good oil for all lamps."))
                .commit("2026-02-01");
        Path clone = written.shallowClone(folder.resolve("clone"), 1);
        assertFalse(build(clone).containsKey(PAGE));
        assertTrue(build(written.folder()).containsKey(PAGE));
    }

    @Test
    void nobodyComesBackFromHistory() throws IOException {
        written.write(NOTE, note("approved", "Zyxwolda Quill and Bo Shy buy the good oil."))
                .commit("2026-01-15");
        written.write(NOTE, note("draft", "x")).commit("2026-01-16");
        written.write(NOTE, note("approved", "Zyxwolda Quill and Bo Shy buy the good oil."))
                .commit("2026-01-17");
        written.write(NOTE, note("approved", "Somebody buys the bad oil.")).commit("2026-02-01");
        assertTrue(build().get(PAGE).contains("Zyxwolda Quill"));
        List<String> lines = ForgottenLines.of(written.folder().resolve("content"), List.of("Zyxwolda Quill"))
                .yaml();
        written.write(
                "content/people.yml",
                "people:\n  - { name: Bo Shy, hidden: true }\n" + String.join("\n", lines) + "\n");
        String page = build().get(PAGE);
        assertFalse(page.contains("Zyxwolda") || page.contains("Bo Shy"), page);
        assertTrue(page.contains("someone"), page);
    }

    @Test
    void aNameThatOnlyTheTwoTextsTogetherWouldMakeIsNotShown() throws IOException {
        written.write(NOTE, note("approved", "We buy the Zyxwolda oil for all lamps."))
                .commit("2026-01-15");
        written.write(NOTE, note("approved", "We buy the Quill oil for all lamps."))
                .commit("2026-02-01");
        List<String> lines = ForgottenLines.of(written.folder().resolve("content"), List.of("cheap Quill"))
                .yaml();
        written.write("content/people.yml", String.join("\n", lines) + "\n");
        Document page = Jsoup.parse(build().get(PAGE));
        assertEquals(0, page.select(".changes").size());
        assertTrue(page.select(".lede").text().contains("What differs cannot be shown here."));
    }

    @Test
    void whatNoPageShowsStaysOut() throws IOException {
        String head =
                "---\nstatus: approved\nabsent: [Nadie One]\ntitle: Lamps\n---\n# Lamp sync\n\n<!-- Nadie Two -->\n\nWe meet.\n";
        written.write(NOTE, head).commit("2026-01-15");
        written.write(NOTE, head.replace("Nadie", "Nobody").replace("Lamps", "Lanterns"))
                .commit("2026-02-01");
        written.write(NOTE, head.replace("Nadie", "Nobody").replace("Lamps", "Lanterns"))
                .commit("2026-02-02");
        String page = build().get(PAGE);
        assertFalse(page.contains("Nadie") || page.contains("Nobody"), page);
        assertTrue(page.contains("Lanterns"));
    }

    @Test
    void eachMeetingOfAFileHasItsOwnChanges() throws IOException {
        String years =
                "---\nstatus: approved\n---\n# 2026-03-04\n\nWe buy oil.\n\n# 2026-02-04\n\nWe buy the cheap wood.\n";
        written.write("content/club/2026.md", years).commit("2026-03-05");
        written.write("content/club/2026.md", years.replace("cheap", "good")).commit("2026-03-06");
        Map<String, String> site = build();
        assertTrue(site.containsKey("club/2026-02-04/changes/index.html"));
        assertFalse(site.containsKey("club/2026-03-04/changes/index.html"));
    }

    @Test
    void aPlainPageHasItsOwnToo() throws IOException {
        written.write("content/charter.md", "---\nstatus: approved\n---\n# Charter\n\nWe light lamps.\n")
                .commit("2026-03-05");
        written.write("content/charter.md", "---\nstatus: approved\n---\n# Charter\n\nWe light all lamps.\n")
                .commit("2026-03-06");
        Map<String, String> site = build();
        assertTrue(site.containsKey("charter/changes/index.html"), site.keySet().toString());
        String page =
                Jsoup.parse(site.get("charter/index.html")).select(".lede").text();
        assertEquals("last changed 6 March 2026 · changed since it was approved", page);
    }

    private static List<String> own(Document page, String tag) {
        return page.select(".changes " + tag).stream().map(e -> e.ownText()).toList();
    }

    private static String note(String status, String words) {
        return "---\nstatus: " + status
                + "\n---\n# Lamp sync\n\n## Notes\n\nThe lamps of the harbor are lit at dusk.\n\n" + words
                + "\n\nThe next meeting is in February, at the same place and hour.\n";
    }

    private Map<String, String> build() throws IOException {
        return build(written.folder());
    }

    private static Map<String, String> build(Path site) throws IOException {
        Path content = site.resolve("content");
        BuildRequest request = BuildRequest.onDisk(
                        content,
                        "content/",
                        site.resolve("themes"),
                        SiteConfig.plain(),
                        Optional.of(URI.create("https://notes.example/")),
                        Optional.empty(),
                        "1.0")
                .withHistory(NoteHistory.of(content).orElseThrow());
        SiteBuild build = SiteBuild.of(request);
        Map<String, String> files = new TreeMap<>();
        for (var file : build.tree().files().entrySet()) {
            OutputPath path = file.getKey();
            files.put(path.value(), new String(file.getValue().bytes(), StandardCharsets.UTF_8));
        }
        assertTrue(build.isFit(), build.diagnostics().list().toString());
        return files;
    }
}
