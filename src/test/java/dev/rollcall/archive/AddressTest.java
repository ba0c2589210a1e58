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
