package dev.rollcall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is who. */
class PeopleTest {
    @Test
    void aHandleTiesSpellingsTogetherAndTheFullestNameIsShown() {
        PersonEntry person = only(
                Meetings.on("call/a.md", "2024-01-02").present("Tom @tomlis / Northlight"),
                Meetings.on("call/b.md", "2024-02-06").present("Tomasz Lis @TomLis / Harbour Labs"));
        assertEquals("Tomasz Lis", person.name());
        assertEquals("tomlis", person.slug());
        assertEquals(List.of("Tom"), person.spellings());
        assertEquals(List.of("call/2024-01-02/", "call/2024-02-06/"), person.meetings());
        assertEquals(
                List.of(
                        new Affiliation("Northlight", LocalDate.parse("2024-01-02"), LocalDate.parse("2024-01-02")),
                        new Affiliation("Harbour Labs", LocalDate.parse("2024-02-06"), LocalDate.parse("2024-02-06"))),
                person.affiliations());
    }

    @Test
    void aFullNameIsThePersonSpelledSoElsewhere() {
        assertEquals(
                "wenli",
                only(
                                Meetings.on("core/a.md", "2024-01-02").present("Wen Li @wenli"),
                                Meetings.on("call/b.md", "2024-02-06").present("wén li"))
                        .slug());
    }

    @Test
    void aSingleNameIsTheOnePersonOfItsSeriesThatItFits() {
        assertEquals(
                "wenli",
                only(
                                Meetings.on("call/a.md", "2024-01-02").present("Wen Li @wenli"),
                                Meetings.on("call/b.md", "2024-02-06").present("Wen"))
                        .slug());
    }

    @Test
    void aNameThatFitsTwoIsTheirsToSay() {
        Gathering gathering = Meetings.gather(
                Meetings.on("call/a.md", "2024-01-02").present("Kim Berg @kberg", "Kim Oduya @kimo"),
                Meetings.on("call/b.md", "2024-02-06").present("Kim"));
        assertEquals(3, gathering.archive().people().size());
        assertEquals(
                "[call/b.md:2:1: note: `Kim` may be `kberg` or `kimo`; write the name with the handle, such as"
                        + " `Kim (@handle)` [person-ambiguous]]",
                gathering.diagnostics().toString());
    }

    @Test
    void aHandleCopiedFromTheNeighborIsTold() {
        Meetings[] calls = new Meetings[4];
        for (int i = 0; i < 3; i++) {
            calls[i] = Meetings.on("call/" + i + ".md", "2024-01-0" + (i + 1))
                    .present("Wen Li @wenli", "Sven Holm @svenh");
        }
        calls[3] = Meetings.on("call/3.md", "2024-02-01").present("Wen Li @wenli", "Sven Holm @wenli");
        Gathering gathering = Meetings.gather(calls);
        assertEquals(
                List.of("Sven Holm", "Wen Li"),
                gathering.archive().people().stream().map(PersonEntry::name).toList());
        assertEquals("handle-slip", gathering.diagnostics().get(0).code());
    }

    @Test
    void aHandleWithALetterTooManyIsAMistypedOne() {
        assertEquals(
                "tomlis",
                only(
                                Meetings.on("call/a.md", "2024-01-02").present("Tomasz Lis @tomlis"),
                                Meetings.on("call/b.md", "2024-02-06").present("Tomasz Lis @tomlis"),
                                Meetings.on("call/c.md", "2024-03-05").present("Tomasz Lis @tomliss"))
                        .slug());
    }

    @Test
    void ownersAreSoughtAmongThosePresentThenInTheSeries() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02")
                                .present("Kim Berg @kberg", "Kim Oduya @kimo", "Wen Li @wenli"),
                        Meetings.on("call/b.md", "2024-02-06")
                                .present("Kim Oduya @kimo", "Aoife Mary Byrne @aoifeb")
                                .item("A", "Kim", "Wen", "AB", "@kberg", "Nobody", "wenli"))
                .archive();
        assertEquals(
                List.of("kimo", "wenli", "aoifeb", "kberg", "-", "wenli"),
                archive.meetings().get(1).items().get(0).owners().stream()
                        .map(o -> o.person().orElse("-"))
                        .toList());
        assertEquals(
                List.of("call/2024-02-06/#i1"),
                archive.person("kberg").orElseThrow().items());
    }

    @Test
    void peopleWithoutHandleHaveTheirNameForAnAddressAndNobodySharesOne() {
        List<PersonEntry> people = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02").present("Wen Li", "Someone Else @wen-li"))
                .archive()
                .people();
        assertEquals(
                List.of("wen-li", "wen-li-2"),
                people.stream().map(PersonEntry::slug).toList());
        assertEquals(Optional.of("wen-li"), people.get(0).handle());
    }

    private static PersonEntry only(Meetings... meetings) {
        List<PersonEntry> people = Meetings.gather(meetings).archive().people();
        assertEquals(1, people.size(), people.toString());
        return people.get(0);
    }
}
