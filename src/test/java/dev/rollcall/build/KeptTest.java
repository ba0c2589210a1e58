package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.config.SiteConfig;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
    @TempDir
    private Path site;

    @BeforeEach
    void writesNotes() throws IOException {
        write("content/lamp/2026-01-07.md", """
                # Lamp sync

                Present: Ines Carvalho (@ines), Wen Li, Tomasz Lis

                ## Oil

                - Decision: we buy oil, see acme/lamp#12.
                - Action (Wen Li): ask for a price.
                """);
        write("content/lamp/2026-02-04.md", "# Lamp sync\n\nDate: 2026-02-05\n\n- [ ] Ines: fill the lamp\n");
        write("content/plan.md", "# Plan\n\nSee [the sync](lamp/2026-01-07.md).\n");
    }

    @Test
    void aSiteIsTheSameWhetherItsNotesWereReadOrRemembered() throws IOException {
        Map<String, String> read = built(Kept.nothing());
        assertEquals(read, built(kept()));
        byte[] file = Files.readAllBytes(site.resolve(Kept.NOTES));
        byte[] pages = Files.readAllBytes(site.resolve(Kept.PAGES));
        assertTrue(file.length > 0 && pages.length > 0);
        assertEquals(read, built(kept()));
        assertArrayEquals(file, Files.readAllBytes(site.resolve(Kept.NOTES)), "nothing was new");
        assertArrayEquals(pages, Files.readAllBytes(site.resolve(Kept.PAGES)), "nothing was new");
    }

    @Test
    void aNoteThatChangedIsReadAnew() throws IOException {
        built(kept());
        write("content/lamp/2026-01-07.md", "# Lamp sync\n\nDecision: we sell oil.\n");
        Map<String, String> after = built(kept());
        assertEquals(built(Kept.nothing()), after);
        assertTrue(after.get("lamp/2026-01-07/index.html").contains("we sell oil"));
    }

    @Test
    void whatDoesNotFitItsNoteIsNotBelieved() throws IOException {
        built(kept());
        Files.write(site.resolve(Kept.NOTES), new byte[] {1, 2, 3});
        byte[] pages = Files.readAllBytes(site.resolve(Kept.PAGES));
        for (int i = 0; i < pages.length / 2; i += 99) {
            pages[i] ^= 1;
        }
        Files.write(site.resolve(Kept.PAGES), pages);
        assertEquals(built(Kept.nothing()), built(kept()));
    }

    @Test
    void whoIsForgottenIsGoneFromItAfterTheNextBuild() throws IOException {
        built(kept());
        assertTrue(remembered().contains("Tomasz"));
        write("content/people.yml", "people:\n  - { name: Tomasz Lis, pseudonym: Magpie }\n");
        built(kept());
        assertFalse(remembered().contains("Tomasz"), "and what was not used went with it");
    }

    @Test
    void whoIsForgottenIsGoneFromWhatAPreviewShowedAfterTheNextBuild() throws IOException {
        preview();
        assertTrue(Files.exists(site.resolve(Kept.LOOK)));
        write("content/people.yml", "people:\n  - { name: Tomasz Lis, pseudonym: Magpie }\n");
        built(kept());
        assertFalse(Files.exists(site.resolve(Kept.LOOK)));
    }

    @Test
    void whoIsForgottenIsGoneFromItWhereThereAreOnlyPreviews() throws IOException {
        built(kept());
        preview();
        assertTrue(everything().contains("Tomasz"));
        write("content/people.yml", "people:\n  - { name: Tomasz Lis, pseudonym: Magpie }\n");
        preview();
        assertTrue(Files.exists(site.resolve(Kept.LOOK)), "as the site is now");
        assertFalse(everything().contains("Tomasz"));
        write("content/people.yml", "people: []\n");
        preview();
        assertTrue(everything().contains("Tomasz"));
        write("content/people.yml", "people: [\n");
        preview();
        assertFalse(Files.exists(site.resolve(Kept.LOOK)), "a site that is not fit has none");
    }

    @Test
    void withoutACacheNothingStays() throws IOException {
        built(kept());
        write(".rollcall/.new-1", "of a run that was ended");
        built(Kept.dropped(site));
        assertFalse(Files.exists(site.resolve(".rollcall/.new-1")));
        assertFalse(Files.exists(site.resolve(Kept.NOTES)));
        assertFalse(Files.exists(site.resolve(Kept.PAGES)));
    }

    @Test
    void anotherVersionReadsAnew() throws IOException {
        built(kept());
        byte[] file = Files.readAllBytes(site.resolve(Kept.NOTES));
        built(Kept.in(site, "2.0", true));
        assertNotEquals(
                new String(file, StandardCharsets.ISO_8859_1),
                Files.readString(site.resolve(Kept.NOTES), StandardCharsets.ISO_8859_1));
    }

    private Kept kept() throws IOException {
        return Kept.in(site, "1.0", true);
    }

    private String remembered() throws IOException {
        return Files.readString(site.resolve(Kept.NOTES), StandardCharsets.ISO_8859_1)
                + Files.readString(site.resolve(Kept.PAGES), StandardCharsets.ISO_8859_1);
    }

    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String file : List.of(Kept.NOTES, Kept.PAGES, Kept.LOOK)) {
            Path kept = site.resolve(file);
            all.append(Files.exists(kept) ? Files.readString(kept, StandardCharsets.ISO_8859_1) : "");
        }
        return all.toString();
    }

    private void preview() throws IOException {
        Workshop workshop = new Workshop(kept());
        workshop.keepGlance(workshop.make(request(), Touched.all()));
    }

    private BuildRequest request() {
        return BuildRequest.onDisk(
                site.resolve("content"),
                "content/",
                site.resolve("themes"),
                SiteConfig.plain(),
                Optional.empty(),
                Optional.empty(),
                "dev");
    }

    private Map<String, String> built(Kept with) throws IOException {
        try (Kept kept = with) {
            SiteBuild build = SiteBuild.of(request(), kept, Progress.unheard());
            Map<String, String> files = new TreeMap<>();
            for (Map.Entry<OutputPath, ByteSource> file : build.tree().files().entrySet()) {
                files.put(file.getKey().value(), new String(file.getValue().bytes(), StandardCharsets.ISO_8859_1));
            }
            build.diagnostics().list().forEach(d -> files.put("told: " + d, ""));
            kept.keep();
            return files;
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
