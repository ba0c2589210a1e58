package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.config.SiteConfig;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is made again and again is, after each edit, what it would be if it was made for the first time. */
class WorkshopTest {
    private static final int NOTES = 12;
    private static final int EDITS = 60;
    private static final long SEED = 11;
    private static final String[] PIECES = {
        "We talked about the hinge of the north lamp.",
        "Decision: the north lamp gets a new hinge.",
        "- [ ] Ines Carvalho: order the hinge",
        "- [x] Wen Li: measure the hinge",
        "## The wick",
        "## Budget of the harbor",
        "See [the other note](2026-01-08.md) and lamps/hinges#12, or #14.",
        "![A lamp](lamp.svg)",
        "Decision: we buy lamps/hinges, supersedes 2026-01-01 d1.",
        "Tomasz Lis asked for *oil*.",
    };

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void write() throws IOException {
        content = Files.createDirectories(folder.toRealPath().resolve("content/sync"));
        Files.writeString(content.resolve("lamp.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Random random = new Random(SEED);
        for (int i = 0; i < NOTES; i++) {
            StringBuilder words = new StringBuilder();
            for (int n = random.nextInt(4); n >= 0; n--) {
                words.append(piece(random)).append("\n\n");
            }
            Files.writeString(note(i), text("Lamp sync", words.toString()));
        }
    }

    @Test
    void afterAnyEditEveryFileIsThatOfACleanBuild() throws IOException {
        Workshop workshop = new Workshop(Kept.nothing());
        workshop.make(request(), Touched.all());
        Random random = new Random(SEED);
        for (int edit = 0; edit < EDITS; edit++) {
            Touched touched = Touched.none();
            for (int n = random.nextInt(3); n >= 0; n--) {
                touched = touched.and(edited(random));
            }
            SiteBuild made = workshop.make(request(), touched);
            SiteBuild clean = SiteBuild.of(request());
            assertEquals(clean.pages().files().keySet(), made.pages().files().keySet(), "edit " + edit);
            for (Map.Entry<OutputPath, ByteSource> file : clean.pages().files().entrySet()) {
                ByteSource other = Optional.ofNullable(made.pages().files().get(file.getKey()))
                        .orElseThrow();
                // what the ledger keeps of a note's words is that of before while no fact has changed: see
                // LastGathering
                if (!file.getKey().value().equals("permalinks.json")) {
                    assertEquals(text(file.getValue()), text(other), "edit " + edit + ": " + file.getKey());
                }
            }
            assertEquals(clean.diagnostics(), made.diagnostics(), "edit " + edit);
        }
    }

    @Test
    void whatIsSketchedIsWhatIsMadeThen() throws IOException {
        Workshop workshop = new Workshop(Kept.nothing());
        SiteBuild last = workshop.make(request(), Touched.all());
        Touched since = Touched.none();
        Random random = new Random(SEED + 1);
        int sketched = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            since = since.and(edited(random));
            Optional<Sketch> sketch = Workshop.sketch(last, request(), since);
            SiteBuild clean = SiteBuild.of(request());
            if (sketch.isPresent()) {
                sketched++;
                if (sketch.get().isOf(clean)) {
                    assertSame(clean, sketch.get(), since, "edit " + edit + ": ");
                }
            } else {
                last = workshop.make(request(), since);
                since = Touched.none();
            }
        }
        assertTrue(sketched > EDITS / 4, sketched + " edits could be sketched");
    }

    /** The pages of the notes that were edited, and those that list things. */
    private static void assertSame(SiteBuild clean, Sketch sketch, Touched touched, String edit) throws IOException {
        for (Map.Entry<OutputPath, ByteSource> file : clean.pages().files().entrySet()) {
            String path = file.getKey().value();
            boolean listing = path.endsWith("/index.html") && !path.startsWith("sync/2");
            boolean edited = touched.files().stream()
                    .map(p -> p.getFileName().toString().replace(".md", "/"))
                    .anyMatch(day -> path.startsWith("sync/" + day));
            if (listing || edited || path.equals("index.html")) {
                ByteSource other = sketch.file(file.getKey()).orElseThrow();
                assertEquals(text(file.getValue()), text(other), edit + path);
            }
        }
    }

    /** One note, changed as somebody who writes might. */
    private Touched edited(Random random) throws IOException {
        Path note = note(random.nextInt(NOTES + 1));
        if (!Files.exists(note)) {
            Files.writeString(note, text("New sync", piece(random)));
            return Touched.file(note);
        }
        String text = Files.readString(note);
        String[] lines = text.split("\n\n", -1);
        int at = 2 + random.nextInt(Math.max(1, lines.length - 2));
        switch (random.nextInt(8)) {
            case 0 ->
                text = text.replaceFirst(
                        "# [^\n]*", "# Sync about " + piece(random).replaceAll("[^a-z ]", ""));
            case 1 -> text = text + "\n\n" + piece(random);
            case 2 -> text = "\n" + text;
            case 3 -> {
                if (at < lines.length) {
                    lines[at] = piece(random);
                    text = String.join("\n\n", lines);
                }
            }
            case 4 -> text = text("Lamp sync", piece(random));
            default -> text = text.replaceFirst("(?s)(.*)(\\.|oil|hinge)", "$1 " + random.nextInt(100) + " times.");
        }
        Files.writeString(note, text);
        return Touched.file(note);
    }

    private static String piece(Random random) {
        return PIECES[random.nextInt(PIECES.length)];
    }

    private static String text(String title, String words) {
        return "# " + title + "\n\n## Attendees\n\n- Ines Carvalho (@ines)\n- Wen Li (@wenli)\n\n## Notes\n\n" + words
                + "\n\nDecision: we keep the lamp lit.\n";
    }

    private static String text(ByteSource file) throws IOException {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private Path note(int number) {
        return content.resolve(LocalDate.of(2026, 1, 1).plusDays(7L * number) + ".md");
    }

    private BuildRequest request() {
        return BuildRequest.onDisk(
                folder.resolve("content"),
                "content/",
                folder.resolve("themes"),
                SiteConfig.plain(),
                Optional.of(URI.create("https://lamps.example/notes/")),
                Optional.empty(),
                "1");
    }
}
