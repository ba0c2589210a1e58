package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rollcall new} writes, to the letter, and that Rollcall reads it as it is meant. */
class NewScreenTest {
    @TempDir
    private Path site;

    @BeforeEach
    void aSeries() throws IOException {
        site = site.toRealPath();
        Screen.write(site, "site-config.yml", "series: { call: { title: \"The \\\"lamp\\\" call\" } }\n");
        Screen.write(site, "content/call/call-2026-03-05.md", """
                # Call

                - **Time:** 17:00 Europe/Lisbon

                ## Attendees

                - Wen Li (@wenli)
                - Ines Carvalho (@ines-c)

                ## Action items

                - [ ] Wen: order the cloth, see [the shop](https://shop.example.org)
                - [ ] Ines to write to the makers of the lamp
                - [x] Ines: sweep
                """);
        Screen.write(site, "content/call/call-2026-03-19.md", """
                # Call

                - **Time:** 17:00 Europe/Lisbon

                ## Attendees

                - Wen Li (@wenli)
                - Tomasz Lis (@tomlis)

                ## Agenda

                - The cloth
                  - **Action (@tomlis):** measure the window

                ## Pushed to next meeting

                - The lamps of the hall

                ## Action items

                - [ ] Wen: order the cloth, see [the shop](https://shop.example.org)
                """);
    }

    @Test
    void theDayThatTheLastNoteAnnouncesIsTaken() throws IOException {
        Screen.write(site, "content/yard/2026-02-01.md", "# Yard\n\nWe swept.\n\nNext meeting: 3 March 2026, 18:00\n");
        Screen screen = Screen.of(site, "new", "yard", "--stdout", "--site", site.toString());
        assertEquals(
                "rollcall: 2026-03-03, as the last note announces; name another day after the series if that is wrong\n",
                screen.err());
        Screen.write(site, "content/yard/2026-03-03.md", "# Yard\n\n## Next meeting\n\nOn 2 April, in the hall\n");
        Screen second = Screen.of(site, "new", "yard", "--stdout", "--site", site.toString());
        assertTrue(second.err().startsWith("rollcall: 2026-04-02, as the last note announces"), second.err());
    }

    @Test
    void theNextNoteHasTheDayTheRollCallToConfirmAndWhatIsOpen() {
        assertEquals(
                new Screen(
                        0,
                        """
                        ---
                        title: "The 'lamp' call"
                        date: 2026-04-02
                        start: "17:00"
                        timezone: Europe/Lisbon
                        ---

                        # The 'lamp' call

                        ## Attendees

                        <!-- tick who is here, add who is new; who is not ticked is not counted -->

                        - [ ] Wen Li (@wenli)
                        - [ ] Tomasz Lis (@tomlis)

                        ## Agenda

                        - The lamps of the hall

                        ## Action items

                        - [ ] Wen: order the cloth, see [the shop](https://shop.example.org) <!-- open since 2026-03-05, in 2 meetings -->
                        - [ ] Ines to write to the makers of the lamp <!-- open since 2026-03-05, in 1 meeting -->
                        - [ ] **Action (@tomlis):** measure the window <!-- open since 2026-03-19, in 1 meeting -->
                        """,
                        "rollcall: 2026-04-02, since the last ones were every 2 weeks; name another day after the series"
                                + " if that is wrong\n"),
                run("call", "--stdout"));
    }

    @Test
    void whatIsWrittenIsReadBackAsItIsMeant() {
        assertEquals(new Screen(0, "[SITE]/content/call/call-2026-04-02.md\n", ""), run("call", "2026-04-02"));
        String facts = Screen.of(site, "extract", "--content", site + "/content", "call/call-2026-04-02.md")
                .out();
        assertTrue(facts.contains("\"date\": \"2026-04-02\",\n      \"start\": \"17:00\""), facts);
        assertTrue(facts.contains("\"attendees\": []"), "nobody was there until somebody says so: " + facts);
        assertTrue(facts.contains("\"title\": \"The lamps of the hall\""), facts);
        for (int line : new int[] {23, 24, 25}) {
            String place = "call/call-2026-04-02.md:" + line;
            String said =
                    Screen.of(site, "explain", "--site", site.toString(), place).out();
            assertTrue(
                    said.contains("the same action     stands in " + (line == 23 ? 3 : 2) + " meetings, now open"),
                    said);
            assertFalse(said.contains("not known who that is"), said);
        }
    }

    @Test
    void whoIsTickedWasThere() throws IOException {
        run("call", "2026-04-02");
        Path note = site.resolve("content/call/call-2026-04-02.md");
        Files.writeString(note, Files.readString(note).replace("[ ] Tomasz", "[x] Tomasz"));
        String facts = Screen.of(site, "extract", "--content", site + "/content", "call/call-2026-04-02.md")
                .out();
        assertTrue(facts.contains("\"name\": \"Tomasz Lis\""), facts);
        assertFalse(facts.contains("\"name\": \"Wen Li\""), facts);
    }

    @Test
    void aNoteThatIsThereIsLeftAsItIs() throws IOException {
        Screen.write(site, "content/call/call-2026-05-07.md", "mine");
        assertEquals(
                new Screen(
                        2,
                        "",
                        "rollcall: `[SITE]/content/call/call-2026-05-07.md` is there already and was left as it is; name"
                                + " another day\n"),
                run("call", "2026-05-07"));
        assertEquals("mine", Files.readString(site.resolve("content/call/call-2026-05-07.md")));
    }

    @Test
    void aTemplateOfTheSeriesIsFilledOnceAndNothingInItIsEvaluated() throws IOException {
        Screen.write(site, "content/call/_template.md", """
                # {{title}} of {{weekday}}, {{ date }}

                {{time}} {{timezone}}, after {{last-date}}; by {{nobody}} ${date} {{series}}
                {{series}}
                ## Actions

                {{open-actions}}
                """);
        Screen.write(site, "content/call/call-2026-03-20.md", "# Call\n\n## Action items\n\n- [ ] Wen: say {{date}}\n");
        Screen screen = run("call", "2026-04-02", "--stdout");
        assertTrue(screen.out().startsWith("""
                # The 'lamp' call of Thursday, 2026-04-02

                17:00 Europe/Lisbon, after 2026-03-20; by {{nobody}} ${date}\s
                ## Actions

                """), screen.out());
        assertTrue(screen.out().contains("Wen: say {{date}} <!--"), screen.out());
        assertEquals("""
                rollcall: made from the template [SITE]/content/call/_template.md
                rollcall: the template has `{{nobody}}`, which nobody fills; known are title, date, weekday, last-date, time, \
                timezone, series, roll-call, agenda, open-actions
                """, screen.err());
    }

    @Test
    void aSeriesWithoutATitleIsCalledAsItsLastMeetingsAre() throws IOException {
        for (String day : new String[] {"02-04", "03-04", "04-01"}) {
            Screen.write(site, "content/minutes/2026-" + day + ".md", "# Lamp board\n\nPresent: Wen Li\n");
        }
        Screen screen = run("minutes", "--stdout");
        assertTrue(screen.out().startsWith("---\ntitle: \"Lamp board\"\ndate: 2026-05-06\n---\n"), screen.out());
        assertEquals(
                "rollcall: 2026-05-06, since the last ones were every first Wednesday of the month; name another day"
                        + " after the series if that is wrong\n",
                screen.err());
    }

    @Test
    void aSeriesThatIsNotThereAndADayThatIsNoneAreUsageFaults() {
        assertEquals(new Screen(2, "", "rollcall: no meetings of a series `cal`; there are call\n"), run("cal"));
        assertEquals(
                new Screen(2, "", "rollcall: `soon` is no day; write one such as 2026-03-05\n"), run("call", "soon"));
    }

    private Screen run(String... words) {
        String[] arguments = new String[words.length + 3];
        arguments[0] = "new";
        arguments[1] = "--site";
        arguments[2] = site.toString();
        System.arraycopy(words, 0, arguments, 3, words.length);
        return Screen.of(site, arguments);
    }
}
