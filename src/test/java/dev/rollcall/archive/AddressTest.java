package dev.rollcall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.NoteSettings;
import dev.rollcall.model.PlainPage;
import dev.rollcall.model.Prose;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where things of an archive are found. */
class AddressTest {
    @Test
    void aMeetingIsFoundByItsFolderAndDate() {
        assertEquals(
                List.of("call/2024-01-02/", "call/2024-02-06/"),
                addresses(
                        Meetings.on("docs/Call/2024/02-06.md", "2024-02-06"),
                        Meetings.on("docs/Call/x.md", "2024-01-02")));
    }

    @Test
    void theSecondMeetingOfADayIsNumbered() {
        assertEquals(
                List.of("call/2024-01-02/", "call/2024-01-02-2/", "call/2024-01-02-3/"),
                addresses(
                        Meetings.on("call/a.md", "2024-01-02"),
                        Meetings.on("call/b.md", "2024-01-02"),
                        Meetings.on("call/c.md", "2024-01-02")));
    }

    @Test
    void foldersOfOneNameKeepTheirParents() {
        assertEquals(
                List.of("docs-minutes/2024-01-02/", "web-minutes/2024-01-03/"),
                addresses(
                        Meetings.on("docs/minutes/a.md", "2024-01-02"), Meetings.on("web/minutes/b.md", "2024-01-03")));
    }

    @Test
    void aNoteWithoutFolderTakesTheWordsBeforeItsDate() {
        assertEquals(
                List.of("triage-call/2024-01-02/", "minutes/2024-01-03/"),
                addresses(
                        Meetings.on("triage_call-2024-01-02.md", "2024-01-02"),
                        Meetings.on("2024-01-03.md", "2024-01-03")));
    }

    @Test
    void aFolderThatOnlySaysThatItHoldsMeetingsDoesNotCount() {
        assertEquals(List.of("minutes/2024-01-02/"), addresses(Meetings.on("meetings/a.md", "2024-01-02")));
    }

    @Test
    void aFolderNamedLikeARegisterMakesWayForIt() {
        assertEquals(List.of("people-series/2024-01-02/"), addresses(Meetings.on("people/a.md", "2024-01-02")));
    }

    @Test
    void frontMatterWins() {
        assertEquals(
                List.of("board/kick-off/"),
                addresses(Meetings.on("call/a.md", "2024-01-02").settings("Board", "Kick-off!")));
    }

    @Test
    void aHostileSlugStaysBelowTheSite() {
        assertEquals(
                List.of("etc-passwd/con-1/"),
                addresses(Meetings.on("call/a.md", "2024-01-02").settings("../../etc/passwd", "CON")));
    }

    @Test
    void aPlainPageKeepsItsPathAndMakesWayForASeries() {
        List<PlainPage> pages = List.of(page("call/index.md"), page("docs/README.md"), page("how we meet.md"));
        Archive archive = Archivist.gather(
                        List.of(Meetings.on("call/a.md", "2024-01-02").make()), pages, ArchiveSettings.none())
                .archive();
        assertEquals(
                List.of("call/index/", "docs/", "how-we-meet/"),
                archive.pages().stream().map(PageEntry::address).toList());
    }

    @Test
    void whatCannotBePartOfAnAddressIsTold() {
        assertEquals(
                List.of(
                        "call/a.md:1:1: warning: `../../etc` cannot be part of an address, since it would lead elsewhere; it"
                                + " is `etc` there; write letters, digits and hyphens [address-changed]",
                        "call/b.md:1:1: warning: `AUX` cannot be part of an address, since it is a name that Windows keeps"
                                + " for devices; it is `aux-1` there; write letters, digits and hyphens [address-changed]",
                        "call/c.md:1:1: warning: `People` cannot be part of an address, since it is a name that the site"
                                + " needs itself; it is `people-series` there; write letters, digits and hyphens"
                                + " [address-changed]",
                        "docs/nul.md:1:1: note: `nul` cannot be part of an address, since it is a name that Windows keeps for"
                                + " devices; it is `nul-1` there; write letters, digits and hyphens [address-changed]"),
                told(
                        List.of(page("docs/nul.md")),
                        Meetings.on("call/a.md", "2024-01-02").settings("../../etc", "x"),
                        Meetings.on("call/b.md", "2024-01-03").settings("AUX", "x"),
                        Meetings.on("call/c.md", "2024-01-04").settings("People", "x")));
    }

    @Test
    void whoAsksForOneAddressIsToldOfTheOther() {
        assertEquals(
                List.of(
                        "call/b.md:1:1: warning: `board/spring/` is the address that this and call/a.md:1:1 ask for; this is"
                                + " at `board/spring-2/`, the other at `board/spring/`; give one of them another `slug`, or"
                                + " leave it so [address-shared]",
                        "talk/b.md:1:1: note: `talk/2024-01-05/` is the address that this and talk/a.md:1:1 ask for; this is"
                                + " at `talk/2024-01-05-2/`, the other at `talk/2024-01-05/`; give one of them another"
                                + " `slug`, or leave it so [address-shared]",
                        "Rules.md:1:1: note: `rules/` is the address that this and RULES.md:1:1 ask for; this is at"
                                + " `rules-2/`, the other at `rules/`; give one of them another `slug`, or leave it so"
                                + " [address-shared]"),
                told(
                        List.of(page("RULES.md"), page("Rules.md")),
                        Meetings.on("call/a.md", "2024-01-02").settings("board", "Spring"),
                        Meetings.on("call/b.md", "2024-01-03").settings("board", "spring"),
                        Meetings.on("talk/a.md", "2024-01-05"),
                        Meetings.on("talk/b.md", "2024-01-05")));
    }

    @Test
    void aPageMakesWayForTheDecisionsOfAMeeting() {
        List<PlainPage> pages = List.of(page("call/2024-01-02/d1.md"), page("call/2024-01-02/d2.md"));
        Archive archive = Archivist.gather(
                        List.of(Meetings.on("call/a.md", "2024-01-02")
                                .decision("One")
                                .make()),
                        pages,
                        ArchiveSettings.none())
                .archive();
        assertEquals(
                List.of("call/2024-01-02/d1-page/", "call/2024-01-02/d2/"),
                archive.pages().stream().map(PageEntry::address).toList());
    }

    @Test
    void repositoriesHaveFoldersThatEveryDiskCanHold() {
        assertEquals(
                List.of(
                        "owner/name.js",
                        "owner/repository-aux",
                        "owner/repository-nul.txt",
                        "owner/repository-",
                        "owner/name"),
                List.of(
                        Slug.folder("owner/name.js"),
                        Slug.folder("owner/aux"),
                        Slug.folder("owner/nul.txt"),
                        Slug.folder("owner/.."),
                        Slug.folder("owner/name.")));
    }

    private static List<String> told(List<PlainPage> pages, Meetings... meetings) {
        return Archivist.gather(Arrays.stream(meetings).map(Meetings::make).toList(), pages, ArchiveSettings.none())
                .diagnostics()
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void slugsKeepLettersOfEveryScript() {
        assertEquals(
                List.of("jerome-obrien", "يسرى-حداد", "会議-2024", "untitled"),
                List.of(Slug.of("Jérôme O’Brien"), Slug.of("يسرى حداد"), Slug.of("会議 2024"), Slug.of("…")));
    }

    private static PlainPage page(String path) {
        return new PlainPage("Page", NoteSettings.none(), new Prose(path, 1, 9));
    }

    private static List<String> addresses(Meetings... meetings) {
        return Archivist.gather(Arrays.stream(meetings).map(Meetings::make).toList(), List.of(), ArchiveSettings.none())
                .archive()
                .meetings()
                .stream()
                .map(MeetingEntry::address)
                .toList();
    }
}
