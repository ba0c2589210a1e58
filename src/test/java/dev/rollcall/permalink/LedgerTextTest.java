package dev.rollcall.permalink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.source.SourceFile;
import dev.rollcall.source.Yaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The ledger as a file. */
class LedgerTextTest {
    private static final Ledger LEDGER = new Ledger(List.of(
            Entry.live("call/2024-03-20/", Kind.MEETING, Print.of("the harbor wall and the ferry"), "call/a b: #1.md"),
            Entry.live(
                    "call/2024-03-20/#d2",
                    Kind.DECISION,
                    Print.of("Paint the wall").within("AbCdEf"),
                    ""),
            Entry.live("call/2024-03-20/#d1", Kind.DECISION, Print.of("Buy a rope of forty meters"), ""),
            Entry.moved("call/2024-03-19/", Kind.MEETING, "call/2024-03-20/"),
            Entry.moved("2019/notes: a#b.html", Kind.ALIAS, "https://blog.example/a?b=[c]"),
            Entry.moved("call/2024-03-19/#d1", Kind.DECISION, "call/2024-03-20/#d1"),
            Entry.live("call/2023-01-01/", Kind.MEETING, Print.none(), "x.md")
                    .gone("x.md", Optional.of(LocalDate.of(2024, 3, 20))),
            Entry.live("people/wenli/", Kind.PERSON, new Print(WordMarks.longMark("@wenli"), ""), ""),
            Entry.live("projects/lantern/builder.js/", Kind.PROJECT, Print.none(), "")));

    @Test
    void whatIsWrittenIsReadAgain() {
        LedgerReading read = LedgerReader.read("permalinks.yml", LedgerText.of(LEDGER));
        assertEquals(List.of(), read.diagnostics());
        assertEquals(LEDGER.size(), read.ledger().size());
        LEDGER.entries().forEach(e -> assertEquals(Optional.of(e), read.ledger().at(e.address())));
        assertEquals(LedgerText.of(LEDGER), LedgerText.of(read.ledger()));
    }

    @Test
    void factsOfAMeetingKeepTheOrderOfTheNote() {
        Ledger read = LedgerReader.read("", LedgerText.of(LEDGER)).ledger();
        assertEquals(
                List.of("d2", "d1"),
                read.entries()
                        .filter(e -> e.isLive() && e.kind() == Kind.DECISION)
                        .map(Entry::anchor)
                        .toList());
    }

    @Test
    void itIsYaml() {
        assertTrue(Yaml.read(SourceFile.of("permalinks.yml", LedgerText.of(LEDGER)))
                .diagnostics()
                .isEmpty());
    }

    @Test
    void theManifestHoldsAllThatTheLedgerHolds() {
        Ledger read = Permalinks.read("p.json", Permalinks.text(LEDGER, java.util.Map.of()))
                .ledger();
        assertEquals(LedgerText.of(LEDGER), LedgerText.of(read));
    }

    @Test
    void aManifestThatIsNoneIsTold() {
        assertEquals(
                List.of("previous-unreadable"),
                Permalinks.read("p.json", "<html>").diagnostics().stream()
                        .map(d -> d.code())
                        .toList());
    }

    @Test
    void whatAMergeLeftIsToldAndBothSidesCount() {
        LedgerReading read = LedgerReader.read("content/permalinks.yml", """
                version: 1
                <<<<<<< HEAD
                call/2024-01-01/#d1: decision AbCd
                =======
                call/2024-01-01/#d2: decision AbCe
                >>>>>>> branch
                """);
        assertEquals(2, read.ledger().size());
        assertEquals(
                List.of("content/permalinks.yml:2:1", "content/permalinks.yml:4:1", "content/permalinks.yml:6:1"),
                read.diagnostics().stream().map(d -> d.at().toString()).toList());
    }

    @Test
    void equalLinesAreOneAndOthersAreNamed() {
        LedgerReading read = LedgerReader.read("p.yml", """
                call/2024-01-01/#d1: decision AbCd
                call/2024-01-01/#d1: decision AbCd
                call/2024-01-01/#d1: decision AbCe
                """);
        assertEquals(1, read.ledger().size());
        assertEquals(
                List.of("NOTE", "WARNING"),
                read.diagnostics().stream().map(d -> d.severity().name()).toList());
    }

    @Test
    void whatNoLineCanHoldIsNotWritten() {
        Ledger odd = new Ledger(List.of(
                Entry.live("projects/two words/x/", Kind.PROJECT, Print.none(), ""),
                Entry.live("projects/" + "x".repeat(1000) + "/", Kind.PROJECT, Print.none(), "")));
        assertEquals(List.of(), LedgerReader.read("p.yml", LedgerText.of(odd)).diagnostics());
    }

    @Test
    void whatAHandBrokeIsTold() {
        for (String line : List.of(
                "call/2024-01-01/: meeting",
                "call/2024-01-01/: meting AbCd x.md",
                "../x/: project",
                "/x/: project",
                "x: project",
                "call/x/#d1: decision A",
                "call/x/#d1: decision AbC!",
                "call/x/: gone tomorrow meeting - x.md",
                "call/x/: moved meeting",
                "call/x/: meeting AbCd %zz",
                "just words")) {
            LedgerReading read = LedgerReader.read("p.yml", line + "\n");
            assertEquals(1, read.diagnostics().size(), line);
            assertTrue(read.ledger().isEmpty(), line);
        }
    }

    @Test
    void chainsAreFollowedAndRingsLeadNowhere() {
        Moves moves = Moves.of(new Ledger(List.of(
                Entry.moved("a/#d1", Kind.DECISION, "b/#d1"),
                Entry.moved("b/#d1", Kind.DECISION, "c/#d1"),
                Entry.live("c/#d1", Kind.DECISION, Print.none(), ""),
                Entry.moved("x/", Kind.PAGE, "y/"),
                Entry.moved("y/", Kind.PAGE, "x/"))));
        assertEquals(
                List.of(
                        new Redirect("a/#d1", "c/#d1"),
                        new Redirect("a/d1/", "c/d1/"),
                        new Redirect("b/#d1", "c/#d1"),
                        new Redirect("b/d1/", "c/d1/")),
                moves.redirects());
        assertEquals(
                List.of("x/", "y/"),
                moves.tombstones().stream().map(Tombstone::address).toList());
    }
}
