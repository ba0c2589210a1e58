package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A repository of notes with two tags, and its site of three versions. */
class VersionedSite {
    static final String SETTINGS = """
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
    Path folder;

    WrittenRepository written;
    Path site;

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

    void note(String day, String person) throws IOException {
        written.write("content/lamp/" + day + ".md", """
                # Lamp sync

                ## Attendees
                - Zyxwolda %s
                - Wen Li (@wenli)

                ## Notes
                Decision: we buy oil on %s.
                """.formatted(person, day));
    }

    Map<String, String> build() throws IOException {
        return build(new ArrayList<>());
    }

    Map<String, String> build(List<String> versions) throws IOException {
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

    VersionedBuild versioned() throws IOException {
        GitRepository git = GitRepository.of(site).orElseThrow();
        return VersionedBuild.of(
                request(), git, site, site.resolve(".rollcall/versions"), Kept.nothing(), Progress.unheard());
    }

    BuildRequest request() throws IOException {
        Path content = site.resolve("content");
        ConfigReading settings = SettingsFile.read(
                SourceFile.of("site-config.yml", Files.readString(site.resolve("site-config.yml"))), content, site);
        assertEquals(List.of(), settings.diagnostics());
        return BuildRequest.onDisk(
                        content,
                        "content/",
                        site.resolve("themes"),
                        settings.config(),
                        Optional.empty(),
                        Optional.empty(),
                        "1.0")
                .withHistory(NoteHistory.of(content).orElseThrow());
    }
}
