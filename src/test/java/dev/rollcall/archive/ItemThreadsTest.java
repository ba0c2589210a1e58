package dev.rollcall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which agenda items of several meetings are one subject. */
class ItemThreadsTest {
    @Test
    void theSameIssueOrTheSameTitleIsTakenUpAgain() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02")
                                .linked("harbor/lamp", "7")
                                .item("Broken lens of the lamp")
                                .item("Paint for the boat shed"),
                        Meetings.on("call/b.md", "2024-01-09")
                                .item("Paint for the boat shed")
                                .linked("harbor/lamp", "7")
                                .item("The lens, again"),
                        Meetings.on("call/c.md", "2024-01-16").item("broken lens of the lamp"),
                        Meetings.on("core/d.md", "2024-01-16").item("Paint for the boat shed"))
                .archive();
        assertEquals(
                List.of("call/2024-01-02/#i1", "call/2024-01-09/#i2", "call/2024-01-16/#i1"),
                thread(archive, "call/2024-01-09/#i2"));
        assertEquals(List.of("call/2024-01-02/#i2", "call/2024-01-09/#i1"), thread(archive, "call/2024-01-02/#i2"));
        assertEquals(List.of(), thread(archive, "core/2024-01-16/#i1"));
    }

    @Test
    void anotherIssueUnderTheSameTitleIsAnotherSubject() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02")
                                .linked("harbor/lamp", "7")
                                .item("Vote on a proposal"),
                        Meetings.on("call/b.md", "2024-01-09")
                                .linked("harbor/lamp", "8")
                                .item("Vote on a proposal"))
                .archive();
        assertEquals(List.of(), thread(archive, "call/2024-01-02/#i1"));
    }

    @Test
    void whatEveryMeetingHasIsNoSubject() {
        Meetings[] meetings = new Meetings[6];
        for (int i = 0; i < meetings.length; i++) {
            meetings[i] = Meetings.on("call/" + i + ".md", "2024-01-0" + (i + 1))
                    .item("Announcements of the week")
                    .item("News");
        }
        Archive archive = Meetings.gather(meetings).archive();
        assertEquals(List.of(), thread(archive, "call/2024-01-01/#i1"));
        assertEquals(List.of(), thread(archive, "call/2024-01-01/#i2"));
    }

    private static List<String> thread(Archive archive, String item) {
        return archive.thread(archive.item(item).orElseThrow());
    }
}
