package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rollcall.config.ConfigReader;
import dev.rollcall.config.SiteConfig;
import dev.rollcall.output.OutputWriter;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changed since the first build, the second one makes what a clean one does, to the byte. */
class SecondBuildTest {
    private static final String FIRST = "content/lamp/2026-01-07.md";
    private static final String SECOND = "content/lamp/2026-02-04.md";

    @TempDir
    private Path site;

    private String settings = "title: Lamps\nurl: https://lamps.example/\n";
    private int clean;

    @BeforeEach
    void hasABuiltSite() throws IOException {
        write(FIRST, """
                # Lamp sync

                Present: Ines Carvalho (@ines), Wen Li (@wenli), Tomasz Lis

                ## Oil

                The [plan](../plan.md#stages) and [what came after](2026-02-04.md#wick), says @wenli.

                - Decision: we buy oil, see acme/lamp#12.
                - Action (Wen Li): ask for a price.
                """);
        write(SECOND, """
                # Lamp sync

                Present: Ines Carvalho (@ines), Wen Li (@wenli)

                ## Wick

                As [decided](2026-01-07.md#d1), see [nothing](nowhere.md) and ![a wick](wick.png).

                - Decision: we trim the wick.
                - [x] Wen Li: ask for a price.
                - [ ] Ines: fill the lamp
                """);
        write("content/plan.md", "# Plan\n\nSee [the sync](lamp/2026-01-07.md).\n\n## Stages\n\nOne by one.\n");
        write("content/lamp/wick.png", "a picture");
        sameAsClean();
        sameAsClean();
    }

    @Test
    void afterABodyChanged() throws IOException {
        edit(FIRST, "says @wenli", "says @ines, [or not](#gone)");
        sameAsClean();
    }

    @Test
    void afterATitleChanged() throws IOException {
        edit(SECOND, "# Lamp sync", "# Wick sync");
        sameAsClean();
        edit("content/plan.md", "# Plan", "# Great plan");
        sameAsClean();
    }

    @Test
    void afterTheAnchorThatAnotherNoteLeadsToWasRenamed() throws IOException {
        edit(SECOND, "## Wick", "## Candle");
        sameAsClean();
        edit("content/plan.md", "## Stages", "## Steps");
        sameAsClean();
    }

    @Test
    void afterAPersonHasAnotherName() throws IOException {
        edit(FIRST, "Ines Carvalho", "Ines C. Carvalho");
        edit(SECOND, "Ines Carvalho", "Ines C. Carvalho");
        sameAsClean();
    }

    @Test
    void afterAPersonBecameSomebodyElse() throws IOException {
        write("content/people.yml", "people:\n  - { name: Wendy Li, handle: wenli, aliases: [Wen Li] }\n");
        sameAsClean();
        write("content/people.yml", "people:\n  - { name: Tomasz Lis, pseudonym: Magpie }\n");
        sameAsClean();
        Files.delete(site.resolve("content/people.yml"));
        sameAsClean();
    }

    @Test
    void afterADecisionChanged() throws IOException {
        edit(FIRST, "we buy oil", "we sell oil");
        sameAsClean();
        edit(SECOND, "- Decision: we trim", "- Decision: no oil at all\n- Decision: we trim");
        sameAsClean();
    }

    @Test
    void afterNotesCameAndWent() throws IOException {
        write("content/lamp/2026-03-04.md", "# Lamp sync\n\nPresent: Priya Nair\n\n- Decision: we trim it again.\n");
        sameAsClean();
        Files.delete(site.resolve(SECOND));
        sameAsClean();
        write("content/lamp/nowhere.md", "# Nowhere\n");
        hasSecond();
        sameAsClean();
        Files.delete(site.resolve("content/plan.md"));
        sameAsClean();
    }

    @Test
    void afterAFileBesideTheNotesCameOrWent() throws IOException {
        Files.delete(site.resolve("content/lamp/wick.png"));
        sameAsClean();
        write("content/lamp/wick.png", "another picture");
        sameAsClean();
        write("content/lamp/wick.png", "Another picture");
        sameAsClean();
    }

    @Test
    void afterTheThemeChanged() throws IOException {
        write("themes/default/templates/plain.html", "{{ page.heading }}");
        sameAsClean();
        write("themes/default/assets/style.css", "body { color: teal }");
        sameAsClean();
    }

    @Test
    void afterTheSettingsChanged() throws IOException {
        settings = settings + "repository: acme/lamp\n";
        sameAsClean();
        settings = settings.replace("Lamps", "Lanterns").replace("lamps.example", "lamps.example/all");
        sameAsClean();
        settings = settings + "series:\n  lamp: { title: Light }\ntopics:\n  oil: { title: Oil, words: [oil] }\n";
        sameAsClean();
    }

    @Test
    void afterSomebodyTouchedTheIndex() throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("public/search"))) {
            for (Path file : files.filter(Files::isRegularFile).limit(3).toList()) {
                Files.writeString(file, "mine");
            }
        }
        sameAsClean();
        Files.delete(site.resolve("public/search/manifest.js"));
        sameAsClean();
    }

    @Test
    void afterSomebodyTouchedTheOutput() throws IOException {
        write("public/plan/index.html", "mine");
        Files.delete(site.resolve("public/lamp/2026-01-07/index.html"));
        sameAsClean();
    }

    private void hasSecond() throws IOException {
        write(SECOND, "# Lamp sync\n\n## Wick\n\nThere [it](nowhere.md) is.\n");
    }

    private void sameAsClean() throws IOException {
        Path fresh = site.resolve("clean" + clean++);
        Map<String, String> expected = built(Kept.nothing(), fresh);
        Map<String, String> found = built(Kept.in(site, "1.0", true), site.resolve("public"));
        assertFalse(expected.isEmpty());
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((path, bytes) -> assertEquals(bytes, found.get(path), path));
    }

    private Map<String, String> built(Kept with, Path target) throws IOException {
        try (Kept kept = with) {
            SiteBuild build = SiteBuild.of(request(), kept, Progress.unheard());
            new OutputWriter(target).knowing(kept.left(target)).write(build.pages(), build::tree, build::isFit);
            kept.keep();
            Map<String, String> files = new TreeMap<>();
            try (Stream<Path> all = Files.walk(target)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(
                            target.relativize(file).toString().replace('\\', '/'),
                            Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
            build.diagnostics().list().forEach(d -> files.put("told: " + d, ""));
            return files;
        }
    }

    private BuildRequest request() {
        SiteConfig config =
                ConfigReader.read(SourceFile.of("site-config.yml", settings)).config();
        return BuildRequest.onDisk(
                site.resolve("content"),
                "content/",
                site.resolve("themes"),
                config,
                Optional.empty(),
                Optional.empty(),
                "dev");
    }

    private void edit(String path, String before, String after) throws IOException {
        String text = Files.readString(site.resolve(path));
        assertFalse(text.replace(before, after).equals(text), before);
        write(path, text.replace(before, after));
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
