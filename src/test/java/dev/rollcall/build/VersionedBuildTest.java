package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.config.ConfigReading;
import dev.rollcall.git.GitRepository;
import dev.rollcall.git.WrittenRepository;
import dev.rollcall.output.OutputPath;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

class VersionedBuildTest {
    private static final String SETTINGS = """
            title: Lamp notes
            url: https://lamps.example/notes/
            repository:
              name: lamps/notes
            versions:
              tags: ["v*"]
              titles: { v1: First year }
              noindex: v1
              aliases: { stable: "v2" }
            """;

    @TempDir
    private Path folder;

    private WrittenRepository written;
    private Path site;

    @BeforeEach
    void write() throws IOException {
        site = folder.resolve("site");
        written = WrittenRepository.in(site);
        written.write("site-config.yml", SETTINGS);
        note("2026-01-07", "Ines");
        written.write("content/plan.md", "# Plan of the first year\n").commit("2026-01-08");
        written.tag("v1");
        note("2026-02-04", "Wen");
        written.delete("content/plan.md").commit("2026-02-05");
        written.tag("v2");
        note("2026-03-04", "Priya");
        written.commit("2026-03-05");
    }

    @AfterEach
    void close() {
        written.close();
    }

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
    void whatDidNotChangeIsNotMadeAgain() throws IOException {
        List<String> first = new ArrayList<>();
        Map<String, String> before = build(first);
        assertEquals(List.of("made v2", "made First year"), first);
        List<String> again = new ArrayList<>();
        assertEquals(before, build(again));
        assertEquals(List.of("kept v2", "kept First year"), again);
        note("2026-04-01", "Tomasz");
        List<String> grown = new ArrayList<>();
        assertTrue(build(grown).containsKey("lamp/2026-04-01/index.html"));
        assertEquals(List.of("kept v2", "kept First year"), grown);
    }

    @Test
    void whatBecameOfAPageInTheCurrentVersionCountsAsAChange() throws IOException {
        build();
        written.delete("content/lamp/2026-02-04.md");
        List<String> made = new ArrayList<>();
        Document page = Jsoup.parse(build(made).get("v/v2/lamp/2026-02-04/index.html"));
        assertEquals(List.of("made v2", "kept First year"), made);
        assertEquals("Go to main", page.selectFirst(".standing a").text());
    }

    @Test
    void aDamagedVersionIsMadeAgain() throws IOException {
        Map<String, String> before = build();
        for (Path file : kept(".zip")) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        List<String> made = new ArrayList<>();
        assertEquals(before, build(made));
        assertEquals(List.of("made v2", "made First year"), made);
        for (Path file : kept(".txt")) {
            Files.writeString(file, Files.readString(file).replace("lamp/", "lump/"));
        }
        made.clear();
        assertEquals(before, build(made));
        assertEquals(List.of("made v2", "made First year"), made);
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
    void aVersionWithoutNotesIsLeftOut() throws IOException {
        written.write("site-config.yml", SETTINGS.replace("[\"v*\"]", "[\"v*\", old]"));
        try (WrittenRepository other = WrittenRepository.in(folder.resolve("other"))) {
            other.write(
                    "site-config.yml",
                    SETTINGS.replace("v*", "*").replace("\"v2\"", "main").replace("v1", "main"));
            other.write("a.txt", "a").commit("2025-01-01");
            other.tag("v0");
            other.write("content/lamp/2026-01-07.md", "# Sync\n").commit("2026-01-08");
            site = other.folder();
            try (VersionedBuild build = versioned()) {
                assertEquals(
                        "[site-config.yml:1:1: warning: `v0` has no folder `content`; leave it out by a pattern that"
                                + " begins with `!` [version-empty]]",
                        build.diagnostics().list().toString());
            }
        }
    }

    @Test
    void errorsInNotesOfThePastAreTold() throws IOException {
        written.write("content/lamp/large.md", "x".repeat((16 << 20) + 1)).commit("2026-03-06");
        written.tag("v3");
        written.delete("content/lamp/large.md")
                .write("site-config.yml", SETTINGS + "title: [")
                .commit("2026-03-07");
        written.tag("v4");
        written.write("site-config.yml", SETTINGS);
        try (VersionedBuild build = versioned()) {
            List<String> told = build.diagnostics().list().stream()
                    .map(d -> d.what() + " [" + d.code() + "]")
                    .toList();
            assertEquals(2, told.size(), told.toString());
            assertTrue(told.get(1).startsWith("the version `v4` has an error at site-config.yml:"), told.get(1));
            assertEquals(
                    "the version `v3` has an error at content/lamp/large.md:1:1: larger than 16 MiB [version-errors]",
                    told.get(0));
            assertTrue(build.isFit());
        }
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
    void theCurrentVersionTellsWhenItsNotesWereChanged() throws IOException {
        BuildRequest request =
                request().withHistory(NoteHistory.of(site.resolve("content")).orElseThrow());
        written.write("content/lamp/2026-02-04.md", "# Lamp sync\n");
        assertEquals("last changed 8 January 2026", lastChanged(request, "lamp/2026-01-07/"));
        assertEquals("", lastChanged(request, "lamp/2026-02-04/"));
    }

    private static String lastChanged(BuildRequest request, String address) throws IOException {
        byte[] page = SiteBuild.of(request)
                .tree()
                .files()
                .get(OutputPath.page(address))
                .bytes();
        String lede = Jsoup.parse(new String(page, StandardCharsets.UTF_8))
                .select(".lede")
                .text();
        return lede.contains("last changed") ? lede.substring(lede.indexOf("last changed")) : "";
    }

    private void note(String day, String person) throws IOException {
        written.write("content/lamp/" + day + ".md", """
                # Lamp sync

                ## Attendees
                - Zyxwolda %s
                - Wen Li (@wenli)

                ## Notes
                Decision: we buy oil on %s.
                """.formatted(person, day));
    }

    private List<Path> kept(String ending) throws IOException {
        try (var files = Files.list(site.resolve(".rollcall/versions"))) {
            return files.filter(f -> f.toString().endsWith(ending)).toList();
        }
    }

    private Map<String, String> build() throws IOException {
        return build(new ArrayList<>());
    }

    private Map<String, String> build(List<String> versions) throws IOException {
        try (VersionedBuild build = versioned()) {
            versions.addAll(build.versions());
            Map<String, String> files = new TreeMap<>();
            for (var file : build.tree().files().entrySet()) {
                OutputPath path = file.getKey();
                files.put(path.value(), new String(file.getValue().bytes(), StandardCharsets.UTF_8));
            }
            assertEquals(List.of(), build.diagnostics().list());
            assertTrue(build.isFit());
            return files;
        }
    }

    private VersionedBuild versioned() throws IOException {
        GitRepository git = GitRepository.of(site).orElseThrow();
        return VersionedBuild.of(request(), git, site, site.resolve(".rollcall/versions"), Kept.nothing());
    }

    private BuildRequest request() throws IOException {
        Path content = site.resolve("content");
        ConfigReading settings = SettingsFile.read(
                SourceFile.of("site-config.yml", Files.readString(site.resolve("site-config.yml"))), content);
        assertEquals(List.of(), settings.diagnostics());
        return new BuildRequest(
                content,
                "content/",
                site.resolve("themes"),
                settings.config(),
                Optional.empty(),
                Optional.empty(),
                "1.0");
    }
}
