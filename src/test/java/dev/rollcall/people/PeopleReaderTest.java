package dev.rollcall.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.people.KnownPerson.Belonging;
import dev.rollcall.people.KnownPerson.Privacy;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleReaderTest {
    @Test
    void allKeysAreTaken() {
        PeopleReading reading = read("""
                        people:
                          - name: Ines Carvalho
                            handles: ["@inesc", ines-old]
                            spellings: [Inês, "Ines C."]
                            initials: IC
                            former-names: [Ines Prado]
                            affiliations:
                              - Northlight
                              - { name: Harbour Labs, from: 2020-01-01, until: 2021-06 }
                              - { name: Elsewhere, until: 2019 }
                            links: [https://ines.example/]
                          - name: Bo Quiet
                            handle: boq
                            hidden: true
                          - { handle: cyreal, pseudonym: Heron }
                        forgotten:
                          salt: 3F9C
                          hashes: [ab12, cd34]
                        """);
        assertEquals(List.of(), reading.diagnostics());
        KnownPerson ines = reading.people().people().get(0);
        assertEquals(List.of("inesc", "ines-old"), ines.handles());
        assertEquals(List.of("Ines Carvalho", "Inês", "Ines C.", "Ines Prado"), ines.names());
        assertEquals(List.of("IC"), ines.initials());
        assertEquals(List.of("https://ines.example/"), ines.links());
        assertEquals(
                List.of(
                        new Belonging("Northlight", Optional.empty(), Optional.empty()),
                        new Belonging("Harbour Labs", day("2020-01-01"), day("2021-06-30")),
                        new Belonging("Elsewhere", Optional.empty(), day("2019-12-31"))),
                ines.belongings());
        assertEquals(
                new Privacy(true, Optional.empty()),
                reading.people().people().get(1).privacy());
        KnownPerson third = reading.people().people().get(2);
        assertEquals("cyreal", third.name());
        assertEquals(new Privacy(false, Optional.of("Heron")), third.privacy());
        Forgotten forgotten = reading.people().forgotten().orElseThrow();
        assertEquals("3f9c", forgotten.salt());
        assertEquals(List.of("ab12", "cd34"), forgotten.hashes());
    }

    @Test
    void whatIsWrongIsToldAndTheRestIsUsed() {
        PeopleReading reading = read("""
                        people:
                          - name: Wen Li
                            handel: wenli
                            handle: "wen li"
                            links: ["javascript:alert(1)", example.org]
                            affiliations:
                              - { name: Acme, from: 2020-13-01 }
                              - { name: Birch, from: 2021, until: 2020 }
                              - { from: 2020 }
                          - Tomasz Lis
                          - hidden: true
                        """);
        assertEquals(
                List.of(
                        "content/people.yml:3:5: warning: unknown key `handel`; did you mean `handle`? [people-key]",
                        "content/people.yml:4:13: warning: `wen li` does not do for `handle`; write the account's"
                                + " name [people-value]",
                        "content/people.yml:7:29: warning: `2020-13-01` does not do for `from`; write YYYY-MM-DD,"
                                + " YYYY-MM or YYYY [people-value]",
                        "content/people.yml:8:43: warning: `until` is before `from`; mend one of them; the"
                                + " affiliation is never in force [people-value]",
                        "content/people.yml:9:9: warning: an affiliation without name; write `name: …` [people-value]",
                        "content/people.yml:5:13: warning: `javascript:alert(1)` does not do for `links`; write a full"
                                + " address, such as https://host/path [people-value]",
                        "content/people.yml:5:36: warning: `example.org` does not do for `links`; write a full"
                                + " address, such as https://host/path [people-value]",
                        "content/people.yml:10:5: error: an entry that is no mapping; write `- name: …`"
                                + " [people-value]",
                        "content/people.yml:11:5: warning: an entry without name and handle; write `name: …`"
                                + " [people-value]"),
                reading.diagnostics().stream().map(Diagnostic::toString).toList());
        assertEquals(1, reading.people().people().size());
        assertEquals(2, reading.people().people().get(0).belongings().size());
    }

    @Test
    void whatProtectsAndCannotBeReadIsAnErrorAndHides() {
        PeopleReading reading = read("""
                        people:
                          - { name: A One, hidden: perhaps }
                          - { name: B Two, pseudonym: }
                          - { name: C Three, hiden: true }
                          - { name: D Four, pseudonym: [x, y] }
                          - { name: E Five, hidden: no }
                        forgotten: [ab12]
                        """);
        assertEquals(
                List.of(true, true, false, false, false),
                reading.people().people().stream()
                        .map(p -> p.privacy().hidden())
                        .toList());
        assertEquals(5, reading.diagnostics().size(), reading.diagnostics().toString());
        assertTrue(reading.diagnostics().stream().allMatch(d -> d.toString().contains(": error: ")));
        assertEquals("yaml-broken", read("people: [").diagnostics().get(0).code());
        assertTrue(read("people: [").diagnostics().get(0).toString().contains(": error: "));
        assertEquals("people-value", read("- name: Wen Li").diagnostics().get(0).code());
    }

    @Test
    void whatTwoClaimIsTold() {
        assertEquals(
                List.of(
                        "content/people.yml:3:5: warning: the handle `WenLi` is that of the entry in line 2; remove it"
                                + " from one of them; the first is used [people-twice]",
                        "content/people.yml:3:5: warning: `wén` is also a name of the entry in line 2; remove it from"
                                + " one of them; until then who is meant is told by the meeting alone [people-twice]"),
                read("""
                                people:
                                  - { name: Wen Li, handle: wenli, spellings: [Wen], initials: [WL] }
                                  - { name: Wen Lo, handle: WenLi, spellings: [wén], initials: [WL] }
                                """).diagnostics().stream().map(Diagnostic::toString).toList());
    }

    @Test
    void aPseudonymThatMeansSomebodyElseIsAnErrorThatNamesNobody() {
        assertEquals(
                List.of(
                        "content/people.yml:3:5: error: the pseudonym is a name or handle of the entry in line 2; choose"
                                + " another one [pseudonym-taken]",
                        "content/people.yml:4:5: error: the pseudonym is a name or handle of the entry in line 2; choose"
                                + " another one [pseudonym-taken]",
                        "content/people.yml:5:5: error: the pseudonym is a name or handle of the entry in line 6; choose"
                                + " another one [pseudonym-taken]",
                        "content/people.yml:7:5: error: the pseudonym is that of the entry in line 6; choose another"
                                + " one [pseudonym-taken]"),
                read("""
                                people:
                                  - { name: Wen Li, handle: wenli, spellings: [Wén L.] }
                                  - { name: Cy Real, pseudonym: wen li }
                                  - { name: Ana Rey, pseudonym: WenLi }
                                  - { name: Bo Lund, pseudonym: Bea Holm }
                                  - { name: Bea Holm, pseudonym: Heron }
                                  - { name: Ivo Dahl, pseudonym: Héron }
                                """).diagnostics().stream().map(Diagnostic::toString).toList());
    }

    @Test
    void aPseudonymOfOnesOwnIsFine() {
        assertEquals(List.of(), read("""
                                people:
                                  - { name: Wen Li, handle: heron, spellings: [Heron], pseudonym: Heron }
                                  - { name: Cy Real, pseudonym: "☼" }
                                  - { name: Bo Lund, pseudonym: "☽" }
                                """).diagnostics());
    }

    @Test
    void aFileThatSaysNothingIsFine() {
        for (String text : List.of("", "# nobody yet\n", "people:\n", "people: []\nforgotten:\n")) {
            PeopleReading reading = read(text);
            assertEquals(List.of(), reading.diagnostics(), text);
            assertEquals(People.none(), reading.people(), text);
        }
    }

    @Test
    void spellingsAreOneWhateverTheirCaseAccentsAndPunctuation() {
        assertEquals("lukasz obrien", Spelling.key("ŁUKASZ O’Brien."));
        assertEquals("soren strasser", Spelling.key("Søren  Straßer"));
    }

    private static PeopleReading read(String text) {
        return PeopleReader.read(SourceFile.of("content/people.yml", text));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }
}
