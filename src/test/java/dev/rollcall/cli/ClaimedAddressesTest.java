package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger keeps beside the addresses of things: old ones that somebody claimed, and the names of series. */
class ClaimedAddressesTest {
    private static final String CALL = "# Harbor call\n\nDecision: buy a rope of forty meters for the ferry.\n";

    @TempDir
    private Path site;

    @Test
    void anAliasThatWasTakenAwayStillLeadsOn() throws IOException {
        note("call/2024-03-20.md", "---\naliases: [\"archive/Call[1].html\", old/call/]\n---\n" + CALL);
        run("permalinks");
        String ledger = Files.readString(site.resolve("content/permalinks.yml"));
        assertTrue(ledger.contains("\nold/call/: moved alias call/2024-03-20/\n"), ledger);
        assertTrue(ledger.contains("\narchive/Call%005b1%005d.html: moved alias call/2024-03-20/\n"), ledger);
        note("call/2024-03-20.md", CALL);
        assertFalse(run("build", "--frozen").err().contains("behind"));
        assertLeads("old/call/index.html", "../../call/2024-03-20/");
        assertLeads("archive/Call[1].html", "../call/2024-03-20/");
        assertTrue(Files.readString(site.resolve("public/permalinks.json"))
                .contains("\"old/call/\":{\"kind\":\"alias\",\"redirect\":\"call/2024-03-20/\"}"));
    }

    @Test
    void anAliasThatAnotherNoteClaimsLeadsThere() throws IOException {
        note("call/2024-03-20.md", "---\naliases: [old/call/]\n---\n" + CALL);
        run("permalinks");
        note("call/2024-03-20.md", CALL);
        note("call/2024-04-17.md", "---\naliases: [old/call/]\n---\n# Harbor call\n\nNobody came.\n");
        Screen built = run("build");
        assertEquals("", built.err());
        assertLeads("old/call/index.html", "../../call/2024-04-17/");
    }

    @Test
    void aRedirectOfTheSettingsIsKept() throws IOException {
        note("call/2024-03-20.md", CALL);
        Screen.write(site, "site-config.yml", "redirects:\n  blog/: https://blog.example/a\n  home.html: /\n");
        run("permalinks");
        Screen.write(site, "site-config.yml", "title: Lamps\n");
        run("build");
        assertLeads("blog/index.html", "https://blog.example/a");
        assertLeads("home.html", "./");
    }

    @Test
    void whatIsGivenTheAddressHasIt() throws IOException {
        note("call/2024-03-20.md", "---\naliases: [charter/]\n---\n" + CALL);
        run("permalinks");
        note("call/2024-03-20.md", CALL);
        note("charter.md", "---\nslug: charter\n---\n# Charter\n\nWe light lamps.\n");
        assertEquals("", run("build").err());
        assertTrue(Files.readString(site.resolve("public/charter/index.html")).contains("We light lamps."));
    }

    @Test
    void aSeriesKeepsItsNameWhenAnotherFolderGetsTheSame() throws IOException {
        note("teams/call/2024-03-20.md", CALL);
        run("permalinks");
        note("harbor/call/2024-04-17.md", CALL);
        run("build");
        assertTrue(Files.exists(site.resolve("public/call/2024-03-20/index.html")));
        assertTrue(Files.exists(site.resolve("public/harbor-call/2024-04-17/index.html")));
        run("permalinks");
        Files.delete(site.resolve("content/teams/call/2024-03-20.md"));
        run("build");
        assertTrue(Files.exists(site.resolve("public/harbor-call/2024-04-17/index.html")));
    }

    @Test
    void aFolderAtTheTopDoesNotTakeTheNameOfAnother() throws IOException {
        note("teams/call/2024-03-20.md", CALL);
        run("permalinks");
        note("call/2024-04-17.md", CALL);
        run("build");
        assertTrue(Files.exists(site.resolve("public/call/2024-03-20/index.html")));
        assertTrue(Files.exists(site.resolve("public/call-2/2024-04-17/index.html")));
    }

    private void assertLeads(String page, String to) throws IOException {
        String text = Files.readString(site.resolve("public").resolve(page));
        assertTrue(text.contains("url=" + to + "\""), text);
    }

    private void note(String path, String text) throws IOException {
        Screen.write(site.resolve("content"), path, text);
    }

    private Screen run(String command, String... more) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(command, "--site", site.toString()), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return Screen.of(site, all);
    }
}
