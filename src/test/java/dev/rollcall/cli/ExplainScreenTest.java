package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.dialect.Rule;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rollcall explain} says, to the letter. */
class ExplainScreenTest {
    private static final String NOTE = """
            # Lamp call

            - **Time:** 5 PM UTC

            ## Attendees

            - Wen Li (@wenli)
            - Ines Carvalho / Northlight / @ines-c

            ## Agenda

            - **Wen** (5 min): The shades
              - **Decision:** The shades stay blue, since nobody
                minds.
              - [ ] Ines to order cloth, see lantern-project/builder#12
              - Should we agree on a price?

            ## Next meeting

            - The lamps of the hall
            """;

    @TempDir
    private Path site;

    @BeforeEach
    void aSite() throws IOException {
        site = site.toRealPath();
        Screen.write(site, "content/call/2026-03-05.md", NOTE);
        Screen.write(site, "content/call/2026-03-19.md", """
                # Lamp call

                ## Action items

                - [x] Ines: order cloth, see lantern-project/builder#12
                """);
        Screen.write(site, "content/page.md", "# Lamps\n\nNo day.\n");
    }

    @Test
    void aDecisionIsExplainedByItsMarkWithItsPlaceOnTheSite() {
        assertExplained("call/2026-03-05.md:13", """
                content/call/2026-03-05.md:13
                    - **Decision:** The shades stay blue, since nobody

                decision: The shades stay blue, since nobody minds.
                  since               a mark such as `Decision:` stands before it [decision-mark]
                  on the site         call/2026-03-05/d1/
                  belongs to          The shades (call/2026-03-05/#i1)
                """);
    }

    @Test
    void aWrappedLineBelongsToTheOneWhereItBegins() {
        assertTrue(explain("call/2026-03-05.md:14").out().startsWith("content/call/2026-03-05.md:13\n"));
    }

    @Test
    void anActionIsExplainedWithWhoThatIsAndWhereItStandsAgain() {
        assertExplained("content/call/2026-03-05.md:15", """
                content/call/2026-03-05.md:15
                    - [ ] Ines to order cloth, see lantern-project/builder#12

                action: order cloth, see lantern-project/builder#12
                  since               a check box below a point [action-box]
                  to be done by       Ines = Ines Carvalho, @ines-c (people/ines-c/)
                  state here          open
                  on the site         call/2026-03-05/#a1
                  the same action     stands in 2 meetings, now done: call/2026-03-05/#a1, call/2026-03-19/#a1 (done)
                """);
    }

    @Test
    void anAttendeeIsExplainedWithThePersonAndHowToOverruleIt() {
        assertEquals("""
                content/call/2026-03-05.md:8
                    - Ines Carvalho / Northlight / @ines-c

                attendee: Ines Carvalho
                  since               a row of a list below a heading or label such as `Attendees` [attendee-list]
                  is                  Ines Carvalho, @ines-c (people/ines-c/)
                  to overrule it      list the `attendees` in the front matter; who somebody is, people.yml says

                of the meeting of 2026-03-05
                  title               Lamp call
                  series              call
                  on the site         call/2026-03-05/
                """, explain("call/2026-03-05.md:8").out());
    }

    @Test
    void theFirstLineSaysWhereTheDateIsFrom() {
        assertExplained("call/2026-03-05.md:1", """
                content/call/2026-03-05.md:1
                    # Lamp call

                date: 2026-03-05
                  since               the path of the file names the day [date-file-name]
                  the meeting has     2026-03-05
                """);
    }

    @Test
    void whatWasReadAsNothingIsToldWithTheReasonWhereItIsKnown() {
        assertExplained("call/2026-03-05.md:20", """
                content/call/2026-03-05.md:20
                    - The lamps of the hall

                nothing: not read as a fact
                  since               it stands below `Next meeting`, which announces the frame of the meeting: links, rules, the next one
                """);
        assertTrue(explain("page.md:3").out().contains("and this is a page, as no date was found for it\n"));
    }

    @Test
    void whatIsIgnoredIsToldWithTheMarkThatAsksForIt() throws IOException {
        Screen.write(site, "content/call/2026-03-26.md", """
                # Lamp call

                <!-- rollcall: ignore -->

                Decision: a line of the template

                - Who
                  - [ ] Ines to do this
                <!-- rollcall: end -->

                <!-- rollcall: ignore next -->

                - Decision: the lamps are red
                - Decision: the lamps are blue <!-- rollcall: ignore -->
                - Decision: the lamps stay
                """);
        assertExplained("call/2026-03-26.md:5", """
                content/call/2026-03-26.md:5
                    Decision: a line of the template

                nothing: not read as a fact
                  since               it stands in a region that is ignored, which opens in line 3
                  to record it        end the region before it, or remove its marks
                """);
        assertTrue(explain("call/2026-03-26.md:8").out().contains("ignored, which opens in line 3\n"));
        assertExplained("call/2026-03-26.md:13", """
                content/call/2026-03-26.md:13
                    - Decision: the lamps are red

                nothing: not read as a fact
                  since               `<!-- rollcall: ignore next -->` in line 11 lets it be ignored
                  to record it        remove the mark
                """);
        assertTrue(explain("call/2026-03-26.md:14")
                .out()
                .contains("  since               `<!-- rollcall: ignore -->` in this line lets it be ignored\n"));
        assertTrue(explain("call/2026-03-26.md:15").out().contains("decision: the lamps stay\n"));
    }

    @Test
    void everyRuleIsListedByItsName() {
        Screen screen = Screen.of(site, "explain", "--rules");
        assertEquals(Rule.values().length, screen.out().lines().count());
        assertTrue(
                screen.out().contains("decision-mark           a mark such as `Decision:` stands before it\n"),
                screen.out());
    }

    @Test
    void aPlaceThatIsNoneIsAUsageFault() {
        assertEquals(
                new Screen(2, "", "rollcall: no line 400 of a note `page.md` below `[SITE]/content`\n"),
                explain("page.md:400"));
        assertEquals(
                new Screen(2, "", "rollcall: name a line of a note, such as community/2026-03-18.md:44\n"),
                explain("page.md"));
    }

    private void assertExplained(String place, String expected) {
        String out = explain(place).out();
        assertEquals(expected, out.substring(0, Math.min(expected.length(), out.length())));
    }

    private Screen explain(String place) {
        return Screen.of(site, "explain", "--site", site.toString(), place);
    }
}
