package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger as its keepers meet it. */
class PermalinksCommandTest {
    private static final String ROPE = "Decision: buy a rope of forty meters for the ferry.\n\n";
    private static final String WALL = "Decision: paint the harbor wall in white before summer.\n\n";
    private static final String CALL =
            "# Harbor call\n\n## Attendees\n\n- Ines Carvalho (@ines-c)\n- Bo Quiet (@boq)\n\n## Notes\n\n";

    @TempDir
    private Path site;

    @BeforeEach
    void write() throws IOException {
        note("call/2024-03-20.md", CALL + ROPE + WALL);
    }

    @Test
    void itIsWrittenOnceAndThenUpToDate() throws IOException {
        assertEquals(1, run("permalinks", "--check").exit());
        assertFalse(Files.exists(ledger()));
        assertEquals(0, run("permalinks").exit());
        String text = Files.readString(ledger());
        assertTrue(text.contains("\ncall/2024-03-20/: meeting "), text);
        assertEquals(0, run("permalinks", "--check").exit());
        Screen again = run("permalinks");
        assertTrue(again.out().startsWith("nothing to write"), again.out());
        assertEquals(text, Files.readString(ledger()));
    }

    @Test
    void aBuildSaysThatTheLedgerIsBehindAndFrozenFails() throws IOException {
        run("permalinks");
        assertFalse(run("build").out().contains("behind"));
        assertEquals(0, run("build", "--frozen").exit());
        note("call/2024-04-17.md", CALL + "Decision: close the eastern gate after nine.\n");
        assertTrue(run("build").out().contains("the ledger of addresses is behind ("));
        Screen frozen = run("build", "--frozen");
        assertEquals(1, frozen.exit());
        assertTrue(frozen.err().contains("[ledger-behind]"), frozen.err());
    }

    @Test
    void frozenFailsWithoutALedger() {
        assertEquals(1, run("build", "--frozen").exit());
    }

    @Test
    void whatMovedLeadsOn() throws IOException {
        run("permalinks");
        Files.delete(site.resolve("content/call/2024-03-20.md"));
        note("call/2024-03-21.md", CALL + WALL + ROPE);
        run("build");
        String manifest = Files.readString(site.resolve("public/permalinks.json"));
        assertTrue(manifest.contains(
                "\"call/2024-03-20/#d1\":{\"kind\":\"decision\",\"redirect\":\"call/2024-03-21/#d1\"}"));
        assertTrue(manifest.contains(
                "\"call/2024-03-20/d2/\":{\"kind\":\"page-of-decision\",\"redirect\":\"call/2024-03-21/d2/\""));
    }

    @Test
    void theLastSiteServesInPlaceOfALedger() throws IOException {
        run("build", "--output", site.resolve("last").toString());
        note("call/2024-03-20.md", CALL + WALL + ROPE);
        run("build", "--previous", site.resolve("last").toString());
        String page = Files.readString(site.resolve("public/call/2024-03-20/d1/index.html"));
        assertTrue(page.contains("rope of forty meters"), page);
    }

    @Test
    void aMergeIsMended() throws IOException {
        run("permalinks");
        String text = Files.readString(ledger());
        Files.writeString(
                ledger(), text.replaceFirst("\n(call/2024-03-20/#d1.*)\n", "\n<<<<<<< HEAD\n$1\n=======\n>>>>>>> b\n"));
        assertTrue(run("check").out().contains("[ledger-merge]"));
        assertEquals(1, run("permalinks", "--check").exit());
        assertEquals(0, run("permalinks").exit());
        assertEquals(text, Files.readString(ledger()));
    }

    @Test
    void whoIsForgottenLeavesNoTombstone() throws IOException {
        run("permalinks");
        assertTrue(Files.readString(ledger()).contains("people/boq/"));
        Screen lines = run("forget", "Bo Quiet", "boq");
        Files.writeString(site.resolve("content/people.yml"), lines.out());
        Screen built = run("build");
        assertEquals(0, built.exit(), built.err());
        assertFalse(Files.readString(site.resolve("public/permalinks.json")).contains("boq"));
        assertFalse(Files.exists(site.resolve("public/people/boq")));
        run("permalinks");
        assertFalse(Files.readString(ledger()).contains("boq"));
    }

    @Test
    void whoIsHiddenLeavesNoTombstone() throws IOException {
        run("permalinks");
        note("people.yml", "people:\n  - { name: Bo Quiet, handle: boq, hidden: true }\n");
        assertEquals(0, run("build").exit());
        assertFalse(Files.readString(site.resolve("public/permalinks.json")).contains("boq"));
        assertFalse(Files.exists(site.resolve("public/people/boq")));
    }

    private void note(String path, String text) throws IOException {
        Screen.write(site.resolve("content"), path, text);
    }

    private Path ledger() {
        return site.resolve("content/permalinks.yml");
    }

    private Screen run(String... words) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(words).limit(1),
                        java.util.stream.Stream.concat(
                                words[0].equals("forget")
                                        ? java.util.stream.Stream.of(
                                                "--content",
                                                site.resolve("content").toString())
                                        : java.util.stream.Stream.of("--site", site.toString()),
                                java.util.Arrays.stream(words).skip(1)))
                .toArray(String[]::new);
        return Screen.of(site, all);
    }
}
