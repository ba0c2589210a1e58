package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.config.SiteConfig;
import dev.rollcall.output.OutputPath;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the search of a preview knows after an edit. */
class SearchDeskTest {
    private static final int NOTES = 25;
    private static final OutputPath MANIFEST = new OutputPath("search/manifest.js");

    @TempDir
    private Path folder;

    private Workshop workshop;
    private SiteBuild first;

    @BeforeEach
    void make() throws IOException {
        for (int i = 0; i < NOTES; i++) {
            note(i, "The hinge squeaks.");
        }
        workshop = new Workshop(Kept.nothing());
        first = again();
    }

    @Test
    void anIndexOfAllIsOvertakenByTheWordsOfManyNotesOrByAFact() throws IOException {
        note(0, "The hinge is oiled.");
        assertFalse(SearchDesk.isOvertaken(first.searched(), again().searched()), "the words of one");
        for (int i = 0; i < NOTES; i++) {
            note(i, "The hinge is oiled.");
        }
        SiteBuild oiled = again();
        assertTrue(SearchDesk.isOvertaken(first.searched(), oiled.searched()), "the words of many");
        note(0, "The hinge is oiled.\n\nDecision: we keep the oil.");
        assertTrue(SearchDesk.isOvertaken(oiled.searched(), again().searched()), "a fact");
    }

    @Test
    void theNotesThatWereEditedAreNotEnoughWhereSomethingElseIsFound() throws IOException {
        note(0, "The hinge is oiled.");
        SiteBuild oiled = again();
        assertTrue(SearchDesk.isEnough(first.searched(), oiled.searched()));
        people("- { name: Ines Carvalho, handle: ines, affiliations: [Lamp works] }");
        SiteBuild works = again();
        assertFalse(SearchDesk.isEnough(oiled.searched(), works.searched()), "what somebody is found by");
        people("- { name: Ines Carvalho, handle: ines, affiliations: [Lamp works], hidden: true }");
        assertFalse(SearchDesk.isEnough(works.searched(), again().searched()), "who is hidden");
    }

    @Test
    void whatAnOpenPageReadsIsThereAfterTheNextEdit() throws IOException {
        assertTrue(first.file(MANIFEST).isPresent());
        note(0, "The hinge is oiled.");
        SiteBuild oiled = again();
        Set<String> names = Searchable.some(oiled.searched(), Set.of("sync/2026-03-01.md"))
                .scripts()
                .keySet();
        assertTrue(names.size() > 2, names.toString());
        for (String name : names) {
            assertTrue(oiled.fresh(name).isPresent(), name);
        }
        note(0, "The hinge squeaks.");
        SiteBuild now = again();
        assertEquals("[]", text(now, "notes.json"));
        for (String name : names) {
            assertEquals(!name.equals("manifest.js"), now.fresh(name).isPresent(), name);
        }
    }

    @Test
    void thePagesOfDecisionsAreThoseOfTheirNote() throws IOException {
        assertTrue(first.file(MANIFEST).isPresent());
        note(0, "The hinge is oiled.");
        assertEquals("[\"sync/2026-03-01/\",\"sync/2026-03-01/d1/\"]", text(again(), "notes.json"));
    }

    @Test
    void nothingIsFoundAsideOnceSomebodyMustNotBeNamed() throws IOException {
        assertTrue(first.file(MANIFEST).isPresent());
        people("- { name: Wen Li, handle: wenli, pseudonym: Heron }");
        note(0, "The hinge is oiled by Wen Li.");
        assertTrue(again().fresh("notes.json").isEmpty());
    }

    private static String text(SiteBuild site, String fresh) throws IOException {
        return new String(site.fresh(fresh).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private void note(int number, String words) throws IOException {
        Path file = folder.resolve("content/sync/2026-03-" + (number < 9 ? "0" : "") + (number + 1) + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "# Lamp sync\n\n## Attendees\n\n- Ines Carvalho (@ines)\n\n## Notes\n\n" + words
                        + "\n\nDecision: we keep the lamp lit.\n");
    }

    private void people(String line) throws IOException {
        Files.writeString(folder.resolve("content/people.yml"), "people:\n  " + line + "\n");
    }

    private SiteBuild again() throws IOException {
        BuildRequest request = BuildRequest.onDisk(
                folder.resolve("content"),
                "content/",
                folder.resolve("themes"),
                SiteConfig.plain(),
                Optional.of(URI.create("https://lamps.example/notes/")),
                Optional.empty(),
                "1");
        return workshop.make(request, Touched.all());
    }
}
