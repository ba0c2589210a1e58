package dev.rollcall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.people.People;
import dev.rollcall.people.PeopleReader;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
                        Affiliation.on("Northlight", LocalDate.parse("2024-01-02")),
                        Affiliation.on("Harbour Labs", LocalDate.parse("2024-02-06"))),
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
    void aSlipOfThePenIsNobodyWhomAFirstNameMayMean() {
        List<Meetings> meetings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            meetings.add(Meetings.on(
                            "call/a" + i + ".md",
                            LocalDate.of(2024, 1, 2).plusDays(i).toString())
                    .present("Kim Oda"));
        }
        meetings.add(Meetings.on("call/b.md", "2024-02-06").present("Kim Uda"));
        meetings.add(Meetings.on("call/c.md", "2024-02-13").present("Kim"));
        Gathering gathering = Meetings.gather(meetings.toArray(Meetings[]::new));
        assertEquals(
                List.of("Kim Oda 21", "Kim Uda 1"),
                gathering.archive().people().stream()
                        .map(p -> p.name() + " " + p.meetings().size())
                        .sorted()
                        .toList());
    }

    @Test
    void aNameThatFitsTwoIsTheirsToSay() {
        Gathering gathering = Meetings.gather(
                Meetings.on("call/a.md", "2024-01-02").present("Kim Berg @kberg", "Kim Oduya @kimo"),
                Meetings.on("call/b.md", "2024-02-06").present("Kim"));
        assertEquals(3, gathering.archive().people().size());
        assertEquals(
                "[call/b.md:2:1: note: `Kim` may be `kberg` or `kimo`; write `Kim (@handle)`, or add"
                        + " `spellings: [Kim]` to the one who is meant in people.yml [person-ambiguous]]",
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
    void whatPeopleYmlSaysDecides() {
        People known = people("""
                        people:
                          - name: Kim Berg
                            handles: [kberg, kimb]
                            spellings: [Kim, Kimmie]
                            former-names: [Kim Strand]
                            affiliations: [{ name: Northlight, from: 2024 }]
                          - { name: Kim Oduya, handle: kimo, initials: [KX] }
                        """);
        Archive archive = Meetings.gather(
                        known,
                        Meetings.on("call/a.md", "2024-01-02").present("K @kimb / Elsewhere", "Kim Oduya @kimo"),
                        Meetings.on("core/b.md", "2028-02-06").present("Kim").item("A", "Kimmie", "KX"),
                        Meetings.on("other/c.md", "2019-02-06").present("Kim Strand"))
                .archive();
        assertEquals(
                List.of("kberg", "kimo"),
                archive.people().stream().map(PersonEntry::slug).toList());
        PersonEntry berg = archive.person("kberg").orElseThrow();
        assertEquals("Kim Berg", berg.name());
        assertEquals(List.of("K", "Kim", "Kimmie"), berg.spellings());
        assertEquals(List.of("other/2019-02-06/", "call/2024-01-02/", "core/2028-02-06/"), berg.meetings());
        assertEquals(
                List.of(new Affiliation("Northlight", Optional.of(LocalDate.parse("2024-01-01")), Optional.empty())),
                berg.affiliations());
        assertEquals(
                List.of("kberg", "kimo"),
                archive.meetings().get(2).items().get(0).owners().stream()
                        .map(o -> o.person().orElse("-"))
                        .toList());
    }

    @Test
    void aFirstNameIsSomebodyOfThatTimeWhoIsNotThereByAnotherName() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2018-01-02").present("Kim Berg @kberg"),
                        Meetings.on("call/b.md", "2024-01-02").present("Kim Oduya @kimo"),
                        Meetings.on("call/c.md", "2024-02-02").present("Kim"),
                        Meetings.on("call/d.md", "2018-02-02").present("Kim B."),
                        Meetings.on("call/e.md", "2024-03-02").present("Kim Oduya @kimo", "Kim"))
                .archive();
        assertEquals(List.of("kberg", "kimo", "kimo", "kberg", "kimo", "kim"), slugs(archive));
    }

    @Test
    void aFullNameIsKnownInOtherOrderShapeAndWithMiddleNames() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02")
                                .present("Ines Maria Carvalho @inesc", "Tom @tlisowski", "Sören Holm @svenh"),
                        Meetings.on("call/b.md", "2024-02-02")
                                .present("Carvalho, Ines Maria", "Tom Lisowski", "SOREN HOLM"),
                        Meetings.on("call/c.md", "2024-03-02").present("Ines M. Carvalho", "I. Carvalho", "S Holm"))
                .archive();
        assertEquals(
                List.of("inesc", "tlisowski", "svenh", "inesc", "tlisowski", "svenh", "inesc", "i-carvalho", "svenh"),
                slugs(archive));
    }

    @Test
    void aMistypedLastNameNeedsEvidence() {
        Gathering gathering = Meetings.gather(
                Meetings.on("call/a.md", "2024-01-02").present("Wen Ostrander", "Ada Holmberg"),
                Meetings.on("call/b.md", "2024-01-09").present("Wen Ostrander"),
                Meetings.on("call/c.md", "2024-01-16").present("Wen Ostrander"),
                Meetings.on("call/d.md", "2024-01-23").present("Wen Ostarnder", "Ada Holmborg"));
        assertEquals(
                List.of("Ada Holmberg", "Ada Holmborg", "Wen Ostrander"),
                gathering.archive().people().stream().map(PersonEntry::name).toList());
        assertEquals(
                List.of("name-slip", "person-similar"),
                gathering.diagnostics().stream().map(Diagnostic::code).sorted().toList());
    }

    @Test
    void namesakesAreTwoAndARenamedAccountIsOne() {
        Gathering gathering = Meetings.gather(
                Meetings.on("call/a.md", "2024-01-02").present("Ada Holm @aholm", "Wen Li @wenli / Northlight"),
                Meetings.on("call/b.md", "2024-01-09").present("Ada Holm @zebra", "Wen Li @lantern / Northlight"),
                Meetings.on("call/c.md", "2024-01-16").present("Ada Holm @aholm", "Wen Li @wenli"));
        assertEquals(
                List.of("aholm", "wenli", "zebra"),
                gathering.archive().people().stream()
                        .map(PersonEntry::slug)
                        .sorted()
                        .toList());
        assertEquals(
                List.of("person-namesake"),
                gathering.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void theOrderOfFilesDoesNotMatter() {
        Meetings[] calls = {
            Meetings.on("call/a.md", "2024-01-02").present("Ada Holm @aholm", "Kim"),
            Meetings.on("call/b.md", "2024-01-09").present("Ada Holm @ada-holm", "Kim Berg"),
            Meetings.on("call/c.md", "2024-01-16").present("Ada", "Kim Oduya", "Adam Holm")
        };
        Meetings[] other = {calls[2], calls[0], calls[1]};
        assertEquals(
                Meetings.gather(calls).archive().people(),
                Meetings.gather(other).archive().people());
        assertEquals(
                Meetings.gather(calls).diagnostics(), Meetings.gather(other).diagnostics());
    }

    private static List<String> slugs(Archive archive) {
        return archive.meetings().stream()
                .sorted(Comparator.comparing(m -> m.meeting().at()))
                .flatMap(m -> m.present().stream().map(Present::person))
                .toList();
    }

    private static People people(String text) {
        return PeopleReader.read(SourceFile.of("people.yml", text)).people();
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
