package dev.rollcall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.people.KnownPerson;
import dev.rollcall.people.People;
import dev.rollcall.people.PeopleReader;
import dev.rollcall.people.PeopleReading;
import dev.rollcall.people.PeopleRenderer;
import dev.rollcall.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The roster as a file, and the file as the roster. */
class RosterListingTest {
    private static final Meetings[] CALLS = {
        Meetings.on("call/a.md", "2024-01-02")
                .present("Tomasz Lis @tomlis / Northlight", "Kim Berg @kberg", "Wen Ostrander"),
        Meetings.on("call/b.md", "2024-01-09")
                .present("Tom @tomlis / Harbour Labs", "Kim Oduya @kimo", "Wen Ostrander"),
        Meetings.on("call/c.md", "2024-01-16").present("Tom", "Kim", "Wen Ostrander"),
        Meetings.on("call/d.md", "2024-01-23").present("T Lis", "Kim O.", "Wen Ostarnder"),
        Meetings.on("call/e.md", "2024-01-30").present("Yes", "Ada: #1 @ada", "Ada Holm @aholm", "Zoë"),
        Meetings.on("core/f.md", "2024-02-06").present("Ada Holm @zebra", "Kim Berg"),
        Meetings.on("call/g.md", "2024-02-06").present("Ada Holm @aholm", "Ostrander, Wen")
    };

    @Test
    void isReadyToUse() {
        RosterListing listing = list(People.none());
        assertEquals("""
                people:
                  - name: "Ada: #1"
                    handle: ada
                  - name: Ada Holm
                    handle: aholm
                  - name: Ada Holm
                    handle: zebra
                  - name: Kim Berg
                    handle: kberg
                  - name: Kim Oduya
                    handle: kimo
                    spellings: [Kim O.]
                  - name: Tomasz Lis
                    handle: tomlis
                    spellings: [T Lis, Tom]
                    affiliations:
                      - { name: Northlight, from: 2024-01-02, until: 2024-01-02 }
                      - { name: Harbour Labs, from: 2024-01-09 }
                  - name: Wen Ostrander
                    spellings: ["Ostrander, Wen", Wen Ostarnder]
                  - name: "Yes"
                  - name: Zoë
                """, PeopleRenderer.render(listing.people()));
        assertEquals(
                List.of("Kim"),
                listing.uncertain().stream().map(KnownPerson::name).toList());
    }

    @Test
    void usedItGivesTheSamePeopleAndFewerQuestions() {
        PeopleReading read = PeopleReader.read(SourceFile.of(
                "people.yml", PeopleRenderer.render(list(People.none()).people())));
        assertEquals(List.of(), read.diagnostics());
        Gathering before = Meetings.gather(CALLS);
        Gathering after = Meetings.gather(read.people(), CALLS);
        assertEquals(people(before), people(after));
        assertTrue(
                after.diagnostics().size() < before.diagnostics().size(),
                after.diagnostics().toString());
        assertEquals(
                PeopleRenderer.render(read.people()),
                PeopleRenderer.render(list(read.people()).people()));
    }

    private static List<String> people(Gathering gathering) {
        return gathering.archive().meetings().stream()
                .flatMap(m -> m.present().stream().map(p -> p.attendance().name() + " " + p.person()))
                .toList();
    }

    private static RosterListing list(People told) {
        return Archivist.people(
                List.of(CALLS).stream().map(Meetings::make).toList(),
                new ArchiveSettings(Map.of(), Map.of(), Map.of(), told));
    }
}
