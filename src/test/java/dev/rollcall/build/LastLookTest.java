package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.config.SiteConfig;
import dev.rollcall.output.OutputPath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first pages of a preview are those of the last one, for as long as they are what would be made. */
class LastLookTest {
    private static final OutputPath HOME = new OutputPath("index.html");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        note("2026-03-05", "The hinge squeaks.");
        note("2026-03-12", "The hinge is oiled.");
    }

    @Test
    void thePagesAreThoseThatWereMade() throws IOException {
        assertTrue(workshop().glance(request("a")).isEmpty());
        SiteBuild made = made();
        Glance glance = workshop().glance(request("a")).orElseThrow();
        for (String path : new String[] {"index.html", "sync/2026-03-12/index.html"}) {
            OutputPath page = new OutputPath(path);
            assertArrayEquals(
                    made.file(page).orElseThrow().bytes(),
                    glance.file(page).orElseThrow().bytes());
        }
        assertTrue(made.pages().files().keySet().stream()
                .filter(path -> path.value().startsWith("assets/"))
                .allMatch(path -> glance.file(path).isPresent()));
        assertTrue(glance.file(new OutputPath("decisions/index.html")).isEmpty());
    }

    @Test
    void aBuildLeavesThemToo() throws IOException {
        SiteBuild made = built();
        Glance glance = workshop().glance(request("a")).orElseThrow();
        OutputPath newest = new OutputPath("sync/2026-03-12/index.html");
        assertArrayEquals(
                made.file(newest).orElseThrow().bytes(),
                glance.file(newest).orElseThrow().bytes());
        note("2026-03-12", "The hinge is oiled, once more.");
        assertTrue(workshop().glance(request("a")).isEmpty(), "another text");
        made();
        note("2026-03-12", "The hinge is oiled, twice.");
        built();
        assertTrue(workshop().glance(request("a")).isPresent(), "in place of those of a preview");
    }

    @Test
    void whatChangesWhileASiteIsBuiltIsNotOnThem() throws IOException {
        try (Kept kept = Kept.in(folder, "1", true)) {
            FirstPages first = kept.first(request("a"));
            note("2026-03-12", "The hinge is oiled, once more.");
            first.keep(SiteBuild.of(request("a"), kept, Progress.unheard()));
        }
        assertTrue(workshop().glance(request("a")).isEmpty());
    }

    private SiteBuild built() throws IOException {
        try (Kept kept = Kept.in(folder, "1", true)) {
            FirstPages first = kept.first(request("a"));
            SiteBuild made = SiteBuild.of(request("a"), kept, Progress.unheard());
            made.makeAll();
            kept.keep();
            first.keep(made);
            return made;
        }
    }

    @Test
    void anyChangeMakesThemUseless() throws IOException {
        made();
        assertTrue(workshop().glance(request("b")).isEmpty(), "another address");
        note("2026-03-12", "The hinge is oiled, once more.");
        assertTrue(workshop().glance(request("a")).isEmpty(), "another text");
        made();
        note("2026-03-19", "A new hinge.");
        assertTrue(workshop().glance(request("a")).isEmpty(), "another note");
        made();
        Files.createDirectories(folder.resolve("themes/default/assets"));
        Files.writeString(folder.resolve("themes/default/assets/style.css"), "body { color: navy; }\n");
        assertTrue(workshop().glance(request("a")).isEmpty(), "another look");
    }

    @Test
    void whatIsDamagedIsAsIfItWereNotThere() throws IOException {
        made();
        Path kept = folder.resolve(Kept.LOOK);
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2]++;
        Files.write(kept, bytes);
        assertTrue(workshop().glance(request("a")).flatMap(g -> g.file(HOME)).isEmpty());
    }

    private SiteBuild made() throws IOException {
        Workshop workshop = workshop();
        SiteBuild made = workshop.make(request("a"), Touched.all());
        workshop.keepGlance(made);
        return made;
    }

    private Workshop workshop() throws IOException {
        return new Workshop(Kept.in(folder, "1", true));
    }

    private void note(String day, String words) throws IOException {
        Path file = folder.resolve("content/sync/" + day + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "# Lamp sync\n\n## Attendees\n\n- Ines Carvalho (@ines)\n\n## Notes\n\n" + words + "\n");
    }

    private BuildRequest request(String host) {
        return BuildRequest.onDisk(
                folder.resolve("content"),
                "content/",
                folder.resolve("themes"),
                SiteConfig.plain(),
                Optional.of(URI.create("https://" + host + ".example/")),
                Optional.empty(),
                "1");
    }
}
