package dev.rollcall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.permalink.Entry;
import dev.rollcall.permalink.KeptAddressing;
import dev.rollcall.permalink.Ledger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Addresses stay, whatever becomes of the note. */
class KeptAddressTest {
    private static final String ROPE = "Buy a rope of forty meters for the ferry";
    private static final String WALL = "Paint the harbor wall in white before summer";
    private static final String LAMP = "Let Priya replace every broken lamp on pier two";
    private static final String GATE = "Close the eastern gate after nine in winter";

    private Ledger ledger = Ledger.empty();

    @Test
    void whatIsInsertedGetsANewNumber() {
        build(Meetings.on("call/a.md", "2024-01-02").decision(ROPE).decision(WALL));
        Archive now = build(Meetings.on("call/a.md", "2024-01-02")
                .decision(LAMP)
                .decision(ROPE)
                .decision(WALL));
        assertEquals(List.of("d3", "d1", "d2"), ids(now));
    }

    @Test
    void orderDoesNotCount() {
        build(Meetings.on("call/a.md", "2024-01-02")
                .decision(ROPE)
                .decision(WALL)
                .decision(LAMP));
        Archive now = build(Meetings.on("call/a.md", "2024-01-02")
                .decision(LAMP)
                .decision(WALL)
                .decision(ROPE));
        assertEquals(List.of("d3", "d2", "d1"), ids(now));
    }

    @Test
    void aNumberIsNeverGivenAgain() {
        build(Meetings.on("call/a.md", "2024-01-02").decision(ROPE).decision(WALL));
        build(Meetings.on("call/a.md", "2024-01-02").decision(ROPE));
        Archive now =
                build(Meetings.on("call/a.md", "2024-01-02").decision(ROPE).decision(GATE));
        assertEquals(List.of("d1", "d3"), ids(now));
        assertEquals(Entry.State.GONE, at("call/2024-01-02/#d2").state());
        Archive back = build(Meetings.on("call/a.md", "2024-01-02")
                .decision(ROPE)
                .decision(GATE)
                .decision(WALL));
        assertEquals(List.of("d1", "d3", "d2"), ids(back));
    }

    @Test
    void aRewordedDecisionKeepsItsNumber() {
        build(Meetings.on("call/a.md", "2024-01-02").decision(ROPE).decision(WALL));
        Archive now = build(Meetings.on("call/a.md", "2024-01-02")
                .decision("Paint the harbor wall in yellow before June")
                .decision("Buy one rope of fifty meters for the ferry"));
        assertEquals(List.of("d2", "d1"), ids(now));
    }

    @Test
    void aMeetingOfAnotherDayLeavesARedirect() {
        build(Meetings.on("call/a.md", "2024-01-02")
                .decision(ROPE)
                .decision(WALL)
                .decision(LAMP));
        Archive now = build(Meetings.on("call/a.md", "2024-01-03")
                .decision(ROPE)
                .decision(WALL)
                .decision(LAMP));
        assertEquals(List.of("d1", "d2", "d3"), ids(now));
        assertEquals("call/2024-01-03/", at("call/2024-01-02/").to());
        assertEquals("call/2024-01-03/#d2", at("call/2024-01-02/#d2").to());
    }

    @Test
    void anAddressThatWasAnothersIsNotGivenAgain() {
        build(Meetings.on("call/a.md", "2024-01-02")
                .decision(ROPE)
                .decision(WALL)
                .decision(LAMP));
        build(Meetings.on("call/a.md", "2024-01-03")
                .decision(ROPE)
                .decision(WALL)
                .decision(LAMP));
        Archive now = build(
                Meetings.on("call/a.md", "2024-01-03")
                        .decision(ROPE)
                        .decision(WALL)
                        .decision(LAMP),
                Meetings.on("call/b.md", "2024-01-02").decision(GATE));
        assertTrue(now.meeting("call/2024-01-02-2/").isPresent());
        assertEquals("call/2024-01-03/", at("call/2024-01-02/").to());
    }

    @Test
    void theSecondOfADayStaysTheSecond() {
        build(
                Meetings.on("call/a.md", "2024-01-02").decision(ROPE),
                Meetings.on("call/b.md", "2024-01-02").decision(WALL));
        Archive now = build(Meetings.on("call/b.md", "2024-01-02").decision(WALL));
        assertTrue(now.meeting("call/2024-01-02-2/").isPresent());
        assertEquals(Entry.State.GONE, at("call/2024-01-02/").state());
    }

    @Test
    void aFolderOfAnotherNameLeavesRedirects() {
        build(
                Meetings.on("monthly/a.md", "2024-01-02").decision(ROPE),
                Meetings.on("monthly/b.md", "2024-02-02").decision(WALL).decision(GATE));
        build(
                Meetings.on("community/a.md", "2024-01-02").decision(ROPE),
                Meetings.on("community/b.md", "2024-02-02").decision(GATE).decision(WALL));
        assertEquals("community/2024-02-02/#d1", at("monthly/2024-02-02/#d1").to());
        assertEquals("community/2024-01-02/", at("monthly/2024-01-02/").to());
    }

    @Test
    void aDecisionMovedToAnotherMeetingIsFoundThere() {
        build(
                Meetings.on("call/a.md", "2024-01-02").decision(ROPE).decision(GATE),
                Meetings.on("call/b.md", "2024-02-02").decision(WALL).decision(LAMP));
        build(
                Meetings.on("call/a.md", "2024-01-02").decision(GATE),
                Meetings.on("call/b.md", "2024-02-02")
                        .decision(ROPE)
                        .decision(WALL)
                        .decision(LAMP));
        assertEquals("call/2024-02-02/#d3", at("call/2024-01-02/#d1").to());
    }

    @Test
    void aGivenIdTakesThePlaceOfTheNumber() {
        build(Meetings.on("call/a.md", "2024-01-02").decision(ROPE).decision(WALL));
        build(Meetings.on("call/a.md", "2024-01-02")
                .decision(ROPE)
                .called("rope")
                .decision(WALL));
        assertEquals("call/2024-01-02/#rope", at("call/2024-01-02/#d1").to());
        Archive back =
                build(Meetings.on("call/a.md", "2024-01-02").decision(ROPE).decision(WALL));
        assertEquals(List.of("d1", "d2"), ids(back));
        assertEquals("call/2024-01-02/#d1", at("call/2024-01-02/#rope").to());
    }

    @Test
    void whoIsCalledOtherwiseNowIsFoundByTheAccount() {
        build(Meetings.on("call/a.md", "2024-01-02").present("Wen Li"));
        Archive now = build(Meetings.on("call/a.md", "2024-01-02").present("Wen Li @wenli"));
        assertTrue(now.person("wenli").isPresent());
        assertEquals("people/wenli/", at("people/wen-li/").to());
    }

    private Archive build(Meetings... meetings) {
        Gathering gathering = Archivist.gather(
                Arrays.stream(meetings).map(Meetings::make).toList(),
                List.of(),
                ArchiveSettings.none(),
                new KeptAddressing(ledger, prose -> Optional.empty(), Optional.empty()));
        ledger = gathering.ledger();
        return gathering.archive();
    }

    private Entry at(String address) {
        return ledger.at(address).orElseThrow();
    }

    private static List<String> ids(Archive archive) {
        return archive.meetings().get(0).decisions().stream()
                .map(DecisionEntry::id)
                .toList();
    }
}
