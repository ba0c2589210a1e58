package dev.rollcall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.DecisionStatus;
import dev.rollcall.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupersedingTest {
    private static final String OLD = "call/2024-01-02/#d2";
    private static final String NEW = "call/2024-05-07/#d1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-02 d2",
                "2024-01-02#d2",
                "../2024-01-02/#d2",
                "../2024-01-02/index.html#d2",
                "../2024-01-02/d2/",
                "/call/2024-01-02/d2/index.html",
                "https://example.org/notes/call/2024-01-02/d2",
                "/call/2024-01-02/#d2",
                "call/2024-01-02/#d2",
                "/notes/call/2024-01-02#d2",
                "https://example.org/notes/call/2024-01-02/#d2",
                "a.md#d2",
                "../call/a.md#d2",
                "https://example.org/repo/blob/main/call/a.md#d2"
            })
    void aDecisionIsNamedByItsDayOrAnyAddressOfIt(String target) {
        Archive archive = gather(Meetings.on("call/b.md", "2024-05-07").superseding(target, "Something else"))
                .archive();
        assertEquals(List.of(NEW), archive.decision(OLD).orElseThrow().supersededBy());
        assertEquals(
                DecisionStatus.SUPERSEDED, archive.decision(OLD).orElseThrow().status());
        assertEquals(List.of(OLD), archive.decision(NEW).orElseThrow().supersedes());
    }

    @Test
    void frontMatterTiesTheDecisionThatSharesMostWords() {
        Archive archive = gather(Meetings.on("call/b.md", "2024-05-07")
                        .decision("The tea is green")
                        .decision("Images are built on the small base")
                        .tied(false, "2024-01-02"))
                .archive();
        assertEquals(
                List.of("call/2024-05-07/#d2"),
                archive.decision(OLD).orElseThrow().supersededBy());
    }

    @Test
    void theOldNoteMaySayByWhatItIsSuperseded() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02").decision("One").tied(true, "/call/2024-05-07/#d1"),
                        Meetings.on("call/b.md", "2024-05-07").decision("Two"))
                .archive();
        assertEquals(
                List.of("call/2024-01-02/#d1"),
                archive.decision(NEW).orElseThrow().supersedes());
    }

    @Test
    void aLinkToAnotherSiteIsNoTie() {
        Gathering gathering = gather(
                Meetings.on("call/b.md", "2024-05-07").superseding("https://example.org/issues/12", "Something else"));
        assertEquals(List.of(), codes(gathering));
    }

    @Test
    void whatIsNotThereIsTold() {
        assertEquals(
                List.of("superseded-unknown"),
                codes(gather(Meetings.on("call/b.md", "2024-05-07").superseding("2024-01-02 d7", "Something else"))));
        assertEquals(
                List.of("superseded-unknown"),
                codes(gather(Meetings.on("call/b.md", "2024-05-07").tied(false, "2024-01-02"))));
    }

    @Test
    void nothingSupersedesWhatSupersedesIt() {
        Gathering gathering = Meetings.gather(
                Meetings.on("call/a.md", "2024-01-02").superseding("2024-05-07", "One"),
                Meetings.on("call/b.md", "2024-05-07").superseding("2024-01-02", "Two"));
        assertEquals(List.of("superseded-cycle"), codes(gathering));
        assertEquals(
                List.of("call/2024-01-02/#d1"),
                gathering.archive().decision(NEW).orElseThrow().supersededBy());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fence.md#budget", "../2024-01-02/#budget", "2024-01-02#budget", "2024-01-02 d1", "2024-01-02 D1"
            })
    void anIdMeansItsDecisionWhateverTheWordsAre(String target) {
        Archive archive = Meetings.gather(
                        fence(),
                        Meetings.on("call/b.md", "2024-05-07").superseding(target, "No more paint for the fence"))
                .archive();
        assertEquals(
                List.of("call/2024-01-02/#budget"),
                archive.decision(NEW).orElseThrow().supersedes());
    }

    @Test
    void aNumberCountsInTheOrderOfTheNoteThoughTheDecisionHasAnId() {
        Archive archive = Meetings.gather(
                        fence(),
                        Meetings.on("call/b.md", "2024-05-07").superseding("2024-01-02 d2", "The budget is 300"))
                .archive();
        assertEquals(
                List.of("call/2024-01-02/#fence"),
                archive.decision(NEW).orElseThrow().supersedes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fence.md#paint", "../2024-01-02/#paint", "2024-01-02#paint", "fence.md#d3", "#paint"})
    void aFragmentThatNoDecisionHasIsToldAndNotGuessed(String target) {
        Gathering gathering = Meetings.gather(
                fence(), Meetings.on("call/b.md", "2024-05-07").superseding(target, "No more paint for the fence"));
        assertEquals(List.of("superseded-unknown"), codes(gathering));
        assertEquals(List.of(), gathering.archive().decision(NEW).orElseThrow().supersedes());
    }

    @Test
    void aFragmentElsewhereIsNoTie() {
        assertEquals(
                List.of(),
                codes(gather(Meetings.on("call/b.md", "2024-05-07")
                        .superseding("https://example.org/plan#budget", "Something else"))));
    }

    @Test
    void ofAWholeNoteTheFirstDecisionSupersedesTheOneThatIsNamedIfWordsDoNotTell() {
        Gathering gathering = gather(Meetings.on("call/b.md", "2024-05-07")
                .decision("The tea is green")
                .decision("Cake is for all")
                .tied(false, "/call/2024-01-02/#d2"));
        assertEquals(
                List.of(NEW), gathering.archive().decision(OLD).orElseThrow().supersededBy());
        assertEquals(
                List.of("call/b.md:4:1: note: the note does not say which of its decisions supersedes"
                        + " `/call/2024-01-02/#d2`; `call/2024-05-07/#d1` was taken; say it on the decision itself, as in"
                        + " `Decision: …, supersedes 2024-03-05 d2` [superseded-guessed]"),
                gathering.diagnostics().stream().map(Diagnostic::toString).toList());
    }

    @Test
    void ofSeveralThatShareAsManyWordsTheFirstIsTakenAndTold() {
        Gathering gathering = gather(Meetings.on("call/b.md", "2024-05-07")
                .decision("The tea is green")
                .decision("Images have a small base")
                .decision("Images have no base")
                .tied(false, "/call/2024-01-02/#d2"));
        assertEquals(
                List.of("call/2024-05-07/#d2"),
                gathering.archive().decision(OLD).orElseThrow().supersededBy());
        assertEquals(List.of("superseded-guessed"), codes(gathering));
    }

    @Test
    void whichDecisionOfANoteIsSupersededIsNotGuessed() {
        Gathering gathering = Meetings.gather(
                Meetings.on("call/a.md", "2024-01-02")
                        .decision("One")
                        .decision("Two")
                        .tied(true, "/call/2024-05-07/#d1"),
                Meetings.on("call/b.md", "2024-05-07").decision("Three"));
        assertEquals(List.of("superseded-unknown"), codes(gathering));
        assertEquals(List.of(), gathering.archive().decision(NEW).orElseThrow().supersedes());
    }

    @Test
    void aNoteWithoutADecisionSupersedesNothingAndIsTold() {
        Gathering gathering = gather(Meetings.on("call/b.md", "2024-05-07").tied(false, "/call/2024-01-02/#d2"));
        assertEquals(
                List.of("the note has no decision that could be tied to `/call/2024-01-02/#d2`;"
                        + " mark the one that is meant with `Decision:`"),
                gathering.diagnostics().stream().map(Diagnostic::message).toList());
    }

    private static Meetings fence() {
        return Meetings.on("call/fence.md", "2024-01-02")
                .decision("The budget is 500")
                .called("budget")
                .decision("The fence gets blue paint")
                .called("fence");
    }

    private static Gathering gather(Meetings newer) {
        return Meetings.gather(
                Meetings.on("call/a.md", "2024-01-02")
                        .decision("The mailing list is closed")
                        .decision("Images are built on the big base"),
                newer);
    }

    private static List<String> codes(Gathering gathering) {
        return gathering.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
