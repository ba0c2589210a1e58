package dev.rollcall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.archive.ArchiveSettings.Named;
import dev.rollcall.archive.ArchiveSettings.NamedProject;
import dev.rollcall.archive.ArchiveSettings.NamedTopic;
import dev.rollcall.people.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Registers of decisions, actions, projects, topics and series. */
class RegistersTest {
    private static final ArchiveSettings SETTINGS = new ArchiveSettings(
            Map.of("core", new Named(Optional.of("Core team"), "Money and keys")),
            Map.of("Lantern/Builder", new NamedProject(new Named(Optional.of("Builder"), ""), List.of("the builder"))),
            Map.of("releases", new NamedTopic(new Named(Optional.of("Releases"), ""), List.of("release", "releases"))),
            People.none());

    @Test
    void aTaskThatIsListedAgainStaysOne() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02")
                                .present("Wen Li @wenli")
                                .action("write the guide", false, "Wen"),
                        Meetings.on("call/b.md", "2024-02-06").action("Write the guide.", false),
                        Meetings.on("call/c.md", "2024-03-05").action("write the guide", true),
                        Meetings.on("core/d.md", "2024-03-06").action("write the guide", false))
                .archive();
        assertEquals(2, archive.actions().size());
        ActionEntry guide = archive.action("call/2024-02-06/#a1").orElseThrow();
        assertEquals("call/2024-01-02/#a1", guide.first().address());
        assertEquals(3, guide.meetings());
        assertTrue(guide.done());
        assertEquals(List.of(new Owner("Wen", Optional.of("wenli"))), guide.owners());
    }

    @Test
    void aTaskOpenAboveAndTickedBelowIsDone() {
        Archive archive = Meetings.gather(Meetings.on("call/a.md", "2024-01-02")
                        .action("order the cake", true)
                        .action("order the cake", false))
                .archive();
        assertTrue(archive.actions().get(0).done());
    }

    @Test
    void aTaskThatComesBackLongAfterItWasDoneIsAnother() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02").action("renew the certificate", true),
                        Meetings.on("call/b.md", "2025-01-02").action("renew the certificate", false))
                .archive();
        assertEquals(2, archive.actions().size());
        assertFalse(archive.actions().get(1).done());
    }

    @Test
    void aDecisionNamesTheDayOfTheOneThatItSupersedes() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02")
                                .decision("The mailing list is closed")
                                .decision("Images are built on the big base"),
                        Meetings.on("core/b.md", "2024-01-02").decision("Images cost nothing"),
                        Meetings.on("call/c.md", "2024-05-07")
                                .superseding("2024-01-02", "Images are built on the small base"))
                .archive();
        DecisionEntry old = archive.decision("call/2024-01-02/#d2").orElseThrow();
        assertEquals(List.of("call/2024-05-07/#d1"), old.supersededBy());
        assertFalse(old.inForce());
        assertEquals(
                List.of("call/2024-01-02/#d2"),
                archive.decision("call/2024-05-07/#d1").orElseThrow().supersedes());
    }

    @Test
    void anOldDecisionThatCannotBeToldApartIsNotGuessed() {
        Gathering gathering = Meetings.gather(
                Meetings.on("call/a.md", "2024-01-02").decision("One").decision("Two"),
                Meetings.on("call/c.md", "2024-05-07").superseding("2024-01-02", "Three"));
        assertEquals(
                List.of("superseded-unknown"),
                gathering.diagnostics().stream().map(d -> d.code()).toList());
        assertTrue(gathering.archive().decisions().stream().allMatch(DecisionEntry::inForce));
    }

    @Test
    void aDecisionAndAnActionBelongToTheItemInWhosePassageTheyStand() {
        Archive archive = Meetings.gather(
                        SETTINGS,
                        Meetings.on("call/a.md", "2024-01-02")
                                .item("Cake")
                                .item("A release each month")
                                .decision("Yes, we do")
                                .item("Tea")
                                .action("buy green tea", false)
                                .action("write to the printer", false))
                .archive();
        DecisionEntry decision = archive.decisions().get(0);
        assertEquals(Optional.of("i2"), decision.item());
        assertEquals(List.of("releases"), decision.topics());
        assertEquals(
                List.of(Optional.of("i3"), Optional.empty()),
                archive.meetings().get(0).actions().stream()
                        .map(ActionMention::item)
                        .toList());
    }

    @Test
    void projectsAreFoundByLinkAndByConfiguredNameAndWrittenAsTheSettingsDo() {
        Archive archive = Meetings.gather(
                        SETTINGS,
                        Meetings.on("call/a.md", "2024-01-02")
                                .project("lantern/builder")
                                .item("Is the builder slow?"),
                        Meetings.on("call/b.md", "2024-02-06").project("Other/Thing"))
                .archive();
        assertEquals(
                List.of("lantern/builder: Builder, Lantern/Builder, 2", "other/thing: Other/Thing, Other/Thing, 1"),
                archive.projects().stream()
                        .map(p -> p.slug() + ": " + p.title() + ", " + p.written() + ", "
                                + p.mentions().size())
                        .toList());
    }

    @Test
    void topicsAreMergedBySlugAndCase() {
        Archive archive = Meetings.gather(
                        SETTINGS,
                        Meetings.on("call/a.md", "2024-01-02").topics("Releases", "Big Plans"),
                        Meetings.on("call/b.md", "2024-02-06")
                                .topics("big plans")
                                .item("The next release"))
                .archive();
        assertEquals(
                List.of("Big Plans 2", "Releases 2"),
                archive.topics().stream()
                        .map(t -> t.title() + " " + t.meetings().size())
                        .toList());
    }

    @Test
    void tagsThatOnlySayThatItIsAMeetingAreNoTopics() {
        Archive archive = Meetings.gather(
                        SETTINGS, Meetings.on("call/a.md", "2024-01-02").topics("Meeting-Notes", "notes", "Cake"))
                .archive();
        assertEquals(List.of("cake"), archive.meetings().get(0).topics());
    }

    @Test
    void aDecisionThatIsCopiedFromNoteToNoteStandsInTheRegisterOnce() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02")
                                .decision("We agreed to buy the cake")
                                .decision("agreed"),
                        Meetings.on("call/b.md", "2024-02-06")
                                .decision("We agreed to buy the cake.")
                                .decision("agreed"),
                        Meetings.on("core/c.md", "2024-02-07").decision("We agreed to buy the cake"))
                .archive();
        assertEquals(
                List.of("call/2024-01-02/#d1", "call/2024-01-02/#d2", "call/2024-02-06/#d2", "core/2024-02-07/#d1"),
                archive.decisions().stream().map(DecisionEntry::address).toList());
        assertTrue(archive.decision("call/2024-02-06/#d1").isPresent(), "its meeting still shows it");
    }

    @Test
    void aTaskWasDoneWhenItWasFirstTickedForGood() {
        ActionEntry task = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02").action("order the cake", true),
                        Meetings.on("call/b.md", "2024-02-06").action("order the cake", false),
                        Meetings.on("call/c.md", "2024-03-05").action("order the cake", true),
                        Meetings.on("call/d.md", "2024-04-02").action("order the cake", true))
                .archive()
                .actions()
                .get(0);
        assertEquals("call/2024-03-05/#a1", task.closed().orElseThrow().address());
    }

    @Test
    void configuredSeriesComeFirst() {
        Archive archive = Meetings.gather(
                        SETTINGS,
                        Meetings.on("community_call/a.md", "2024-01-02"),
                        Meetings.on("core/b.md", "2024-02-06"))
                .archive();
        assertEquals(
                List.of("Core team", "Community call"),
                archive.series().stream().map(SeriesEntry::title).toList());
    }

    @Test
    void theOrderOfNotesDoesNotMatter() {
        Meetings first =
                Meetings.on("call/a.md", "2024-01-02").present("Wen Li @wenli").decision("A", "Wen");
        Meetings second = Meetings.on("call/b.md", "2024-01-02").present("Wen").action("B", false, "WL");
        assertEquals(
                shown(Meetings.gather(first, second).archive()),
                shown(Meetings.gather(second, first).archive()));
    }

    private static String shown(Archive archive) {
        return "" + archive.meetings() + archive.people() + archive.actions() + archive.series();
    }
}
