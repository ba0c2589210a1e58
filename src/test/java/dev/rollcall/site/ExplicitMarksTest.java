package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What writers mark by hand, on the pages. */
class ExplicitMarksTest {
    private static final String NOTE = """
            ---
            decisions:
              - { text: We buy the cheap oil, id: cheap-oil }
              - The hinge stays
            ---
            # Lamp sync

            ## Shed rule

            <!-- rollcall: ignore next -->
            Action: dance

            Action (Wen): mend the lamp {#mend}

            - Action: {#shed-rule}
              sweep the shed
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private String page = "";
    private String register = "";
    private String later = "";

    @BeforeEach
    void build() throws IOException {
        Path team = Files.createDirectories(folder.resolve("content/team"));
        Files.writeString(team.resolve("2026-03-05.md"), NOTE);
        Files.writeString(team.resolve("2026-03-19.md"), "# Lamp sync\n\n[The oil](2026-03-05.md#cheap-oil) came.\n");
        SmallSite site = SmallSite.of(folder);
        page = String.valueOf(site.files().get("team/2026-03-05/index.html"));
        register = String.valueOf(site.files().get("actions/index.html"));
        later = String.valueOf(site.files().get("team/2026-03-19/index.html"));
    }

    @Test
    void aLinkToAnIdInAnotherNoteLeadsToTheFact() {
        assertTrue(later.contains("href=\"../../team/2026-03-05/#cheap-oil\""), later);
    }

    @Test
    void aGivenIdIsTheAnchorAndNobodyReadsIt() {
        assertTrue(page.contains("id=\"mend\""), page);
        assertTrue(page.contains("href=\"#mend\""), page);
        assertFalse(page.contains("{#"), page);
        assertFalse(page.contains("id=\"a1\""), page);
        assertTrue(register.contains("team/2026-03-05/#mend"), register);
    }

    @Test
    void factsOfTheFrontMatterHaveTheirAnchorsOnThePage() {
        assertTrue(page.contains("id=\"cheap-oil\""), page);
        assertTrue(page.contains("We buy the cheap oil"), page);
        assertTrue(page.contains("id=\"d2\""), page);
        assertTrue(page.contains("Decision 1"), page);
        assertEquals(page.indexOf("id=\"cheap-oil\""), page.lastIndexOf("id=\"cheap-oil\""));
    }

    @Test
    void ignoredTextIsShown() {
        assertTrue(page.contains("Action: dance"), page);
        assertFalse(register.contains("dance"), register);
    }
}
