package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.git.WrittenRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is kept of versions from one build to the next, and what is told of them. */
class KeptVersionsTest extends VersionedSite {
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

    private List<Path> kept(String ending) throws IOException {
        try (var files = Files.list(site.resolve(".rollcall/versions"))) {
            return files.filter(f -> f.toString().endsWith(ending)).toList();
        }
    }
}
