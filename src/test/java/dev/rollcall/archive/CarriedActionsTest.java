package dev.rollcall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines of several notes are one action. */
class CarriedActionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "write the guide to the lamp                  | write the guide to the lamp (ongoing)",
                "ask the printer for a price                  | ask the printer for a price. Still to do, 2024-02-01",
                "issueing keys for the harbor gate            | issuing keys for the harbour gate",
                "look into the lanterm colors of the pier     | look into the lantern colors of the pier",
                "send the report to the harbor office         | Send report to the harbor office of the city in March",
                "paint the boat shed (https://example.org/red) | paint the boat shed (https://example.org/blue)",
                "review, mend the text and merge it           | Paper 3: review, mend the text and merge it",
                "tell the crew about the new signal lamp      | tell the crew about the new signal lamp https://github.com/harbor/lamp/issues/7",
                "ask Bo for the keys of the boat shed         | ask Bo for boat shed keys",
            })
    void otherWordsForOneAction(String first, String second) {
        assertEquals(1, chains(List.of(first), List.of(second)), first + " / " + second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "review PR #12                                | review PR #13",
                "review https://github.com/harbor/lamp/pull/7 | review https://github.com/harbor/lamp/pull/8",
                "publish release 1.2 of the lamp              | publish release 1.3 of the lamp",
                "update the docs for the lamp                 | update the docs for the horn",
                "translate the questionnaire to Portuguese    | translate the questionnaire to Hindi",
                "write the minutes of spring 2023             | write the minutes of spring 2024",
                "open an issue                                | open an issue about the horn",
                "comment on the issue                         | comment in the pull request",
                "ask the printer                              | ask the printer for new flags and a price for the paint",
            })
    void similarWordsForTwoActions(String first, String second) {
        assertEquals(2, chains(List.of(first), List.of(second)), first + " / " + second);
    }

    @Test
    void whatStandsSideBySideIsTwoEvenWhereOneLineIsAlikeTheOther() {
        assertEquals(
                2,
                chains(
                        List.of("order lamps for the pier", "order lamps for the pier and the shed"),
                        List.of("order lamps for the pier", "order lamps for the pier and the shed")));
    }

    @Test
    void aLineBetweenTheSameNeighborsIsTheSameWithLessLikeness() {
        List<String> before = List.of("buy a rope", "mend the cracked bell sometime", "paint the shed");
        List<String> after = List.of("buy a rope", "mend the bell ourselves, cracked at the rim", "paint the shed");
        assertEquals(3, chains(before, after));
        assertEquals(2, chains(List.of(before.get(1)), List.of(after.get(1))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order 30 chairs                       | order 40 chairs                       | 4",
                "publish release 1.2 of the lamp       | publish release 1.3 of the lamp       | 4",
                "publish the release 1.2.              | publish the release 1.3.              | 4",
                "ask the mayor 30 questions            | ask the mayor 40 questions            | 4",
                "review PR #12                         | review PR #13                         | 4",
                "write the minutes of spring 2023      | write the minutes of spring 2024      | 4",
                "ask for chairs, 3/10 answered         | ask for chairs, 7/10 answered         | 3",
                "send the flags (3 of 10)              | send the flags (7 of 10)              | 3",
                "send the report by 5 March            | send the report by 12 March           | 3",
                "send the report by March 5th          | send the report by March 12th         | 3",
                "send the report by 2024-03-05         | send the report by 2024-03-12         | 3",
                "order 30 chairs by 5 March            | order 40 chairs by 5 March            | 4",
            })
    void otherAmountsAreTwoActionsEvenBetweenTheSameNeighbors(String first, String second, int actions) {
        List<String> before = List.of("buy a new rope", first, "paint the boat shed");
        assertEquals(actions, chains(before, List.of("buy a new rope", second, "paint the boat shed")), first);
    }

    @Test
    void aTickClosesNoActionOfAnotherAmount() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2026-03-06")
                                .action("buy a new rope", false)
                                .action("order 30 chairs", false, "Cy")
                                .action("paint the boat shed", false),
                        Meetings.on("call/b.md", "2026-03-20")
                                .action("buy a new rope", false)
                                .action("order 40 chairs", true, "Cy")
                                .action("paint the boat shed", false))
                .archive();
        List<ActionEntry> chairs = archive.actions().stream()
                .filter(a -> a.text().contains("chairs"))
                .toList();
        assertEquals(
                List.of("order 30 chairs", "order 40 chairs"),
                chairs.stream().map(ActionEntry::text).toList());
        LocalDate day = LocalDate.parse("2026-03-21");
        assertEquals(
                List.of(false, true),
                chairs.stream().map(a -> a.state(day) == ActionState.DONE).toList());
    }

    @Test
    void whatCameUpUnderAnItemAndIsListedBelowIsOne() {
        Archive archive = Meetings.gather(Meetings.on("call/a.md", "2024-01-02")
                        .action("Merge the change and ping the harbor crew", false)
                        .action("buy a rope", false)
                        .action("paint the shed", false)
                        .action("call the office", false)
                        .action("Paper 3, next steps: merge the change and ping the harbor crew", false))
                .archive();
        assertEquals(4, archive.actions().size());
    }

    @Test
    void fewWordsThatComeBackAfterLongOrUnderAnotherItemAreAnotherAction() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02").item("Rope").action("open an issue", false),
                        Meetings.on("call/b.md", "2024-02-06").item("Paint").action("open an issue", false),
                        Meetings.on("call/c.md", "2025-02-06").action("open an issue", false),
                        Meetings.on("call/d.md", "2025-02-13").action("open an issue", false))
                .archive();
        assertEquals(3, archive.actions().size());
    }

    @Test
    void otherSeriesShareAnActionByTheSameIssueAndCloseWordsOnly() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02")
                                .linked("harbor/lamp", "7")
                                .action("mend the broken lens", false),
                        Meetings.on("core/b.md", "2024-02-06")
                                .linked("harbor/lamp", "7")
                                .action("Mend broken lens", false),
                        Meetings.on("core/c.md", "2024-02-07")
                                .linked("harbor/lamp", "7")
                                .action("ask who broke it", false),
                        Meetings.on("pier/d.md", "2024-02-08").action("mend the broken lens", false))
                .archive();
        assertEquals(
                List.of(2, 1, 1),
                archive.actions().stream().map(a -> a.mentions().size()).toList());
    }

    @Test
    void theFullestOfItsLastWordsAreToldAndItsLastOwners() {
        ActionEntry action = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02").action("ask the harbor office for keys", false, "Wen"),
                        Meetings.on("call/b.md", "2024-01-09")
                                .action("ask the harbor office for keys, by phone", false, "Priya", "Bo"),
                        Meetings.on("call/c.md", "2024-01-16").action("ask the harbor office for keys", false))
                .archive()
                .actions()
                .get(0);
        assertEquals("ask the harbor office for keys, by phone", action.text());
        assertEquals(List.of(new Owner("Priya", Optional.empty()), new Owner("Bo", Optional.empty())), action.owners());
    }

    @Test
    void whatTheSeriesNoLongerListsWasDroppedAndWhatNobodyListsAgainIsNotHeardOf() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02")
                                .action("buy a new rope", false)
                                .action("paint the boat shed", false)
                                .action("call the harbor office", false),
                        Meetings.on("call/b.md", "2024-01-09")
                                .action("buy a new rope", false)
                                .action("call the harbor office", true),
                        Meetings.on("core/c.md", "2024-01-03").action("mend the signal horn", false))
                .archive();
        LocalDate soon = LocalDate.parse("2024-02-01");
        LocalDate late = LocalDate.parse("2024-10-01");
        List<ActionEntry> actions = archive.actions();
        assertEquals(
                List.of(ActionState.OPEN, ActionState.DROPPED, ActionState.DONE, ActionState.OPEN),
                actions.stream().map(a -> a.state(soon)).toList());
        assertEquals(
                List.of(ActionState.UNHEARD, ActionState.DROPPED, ActionState.DONE, ActionState.UNHEARD),
                actions.stream().map(a -> a.state(late)).toList());
        assertEquals(
                List.of(30L, 7L, 7L, 29L),
                actions.stream()
                        .map(a -> ChronoUnit.DAYS.between(a.first().date(), a.end(soon)))
                        .toList());
    }

    private static int chains(List<String> first, List<String> second) {
        List<Meetings> meetings = new ArrayList<>();
        List<List<String>> lists = List.of(first, second);
        for (int i = 0; i < lists.size(); i++) {
            Meetings meeting = Meetings.on("call/" + i + ".md", "2024-01-0" + (i + 1));
            lists.get(i).forEach(text -> meeting.action(text, false));
            meetings.add(meeting);
        }
        return Meetings.gather(meetings.toArray(new Meetings[0]))
                .archive()
                .actions()
                .size();
    }
}
