package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of {@code rollcall search}, to the letter. */
class SearchScreenTest {
    private static final String FOUND = """
            2022-03-18  decision  Helm 3 steers the ferry.
                        ferry/2022-03-18/d1/
            1 result
            """;

    @TempDir
    private Path site;

    @BeforeEach
    void notes() throws IOException {
        site = site.toRealPath();
        Screen.write(site, "content/ferry/2020-05-02.md", """
                # Ferry Call

                ## Agenda

                - The wheel
                  - **Decision:** Helm 3 waits until spring.
                """);
        Screen.write(site, "content/ferry/2022-03-18.md", """
                # Ferry Call

                ## Attendees

                - Ines Carvalho (@inesc)
                - Wen Li (@wenli)

                ## Agenda

                - The wheel
                  - Helm 3 was tried in the harbor, and it held.
                  - **Decision:** Helm 3 steers the ferry.

                ## Action items

                - [ ] @wenli to buy a longer rope
                """);
    }

    @Test
    void anAnswerHasDayKindTitleAndAddress() {
        assertEquals(new Screen(0, FOUND, ""), search("helm 3", "is:decision", "after:2021"));
        assertEquals(new Screen(0, FOUND, ""), search("\"helm 3\" is:decision after:2021"), "also as one argument");
        assertEquals(new Screen(0, FOUND, ""), search("is:decision", "person:Ines Carvalho"), "a name has a space");
    }

    @Test
    void jsonTellsOfEachHitAllThatAProgramNeeds() {
        Screen screen = search("--format", "json", "helm 3", "is:decision", "after:2021");
        assertEquals(0, screen.exit(), screen.err());
        JsonObject answer = JsonParser.parseString(screen.out()).getAsJsonObject();
        JsonObject hit = answer.getAsJsonArray("hits").get(0).getAsJsonObject();
        assertTrue(hit.remove("score").getAsDouble() > 0, screen.out());
        assertEquals(
                "{\"total\":1,\"every\":true,\"instead\":{},\"unknown\":[],\"ignored\":[],\"hits\":[{"
                        + "\"address\":\"ferry/2022-03-18/d1/\",\"kind\":\"decision\",\"title\":\"Helm 3 steers the ferry.\","
                        + "\"date\":\"2022-03-18\",\"state\":\"\",\"series\":\"ferry\",\"source\":\"ferry/2022-03-18.md\"}]}",
                answer.toString());
    }

    @Test
    void jsonSaysNullForWhatHasNoDay() {
        Screen screen = search("--format=json", "is:person", "wen");
        assertTrue(screen.out().contains("\"date\": null"), screen.out());
        assertTrue(screen.out().contains("\"address\": \"people/wenli/\""), screen.out());
    }

    @Test
    void noResultIsAFinding() {
        assertEquals(new Screen(1, "0 results, nothing like zeppelin\n", ""), search("zeppelin"));
        assertEquals(new Screen(1, "0 results\n", ""), search("is:decision", "after:2030"));
    }

    @Test
    void whatWasSearchedInsteadIsTold() {
        assertEquals(", for stears: steers", end(search("stears")).substring("1 result".length()));
        assertEquals("2 results that have some of the words", end(search("rope", "spring")));
        assertEquals("`after:soon` means nothing", end(search("rope", "after:soon")));
    }

    private static String end(Screen screen) {
        List<String> lines = screen.out().lines().toList();
        return lines.get(lines.size() - 1);
    }

    @Test
    void aWordMayBeLeftOut() {
        Screen without = search("is:decision", "--", "-steers");
        assertEquals(
                "2020-05-02  decision  Helm 3 waits until spring.",
                without.out().lines().findFirst().orElseThrow());
        assertEquals(without, search("is:decision", "-steers"));
        assertEquals(without, search("is:decision -steers"), "also in one argument");
        assertEquals(without, search("helm wait* -steers"), "which is no phrase then");
        assertEquals(1, search("helm waits").exit(), "and is one otherwise");
    }

    @Test
    void whoQuotesAllWordsIsToldWhatTheyFindWithoutQuotes() {
        Screen screen = search("helm waits");
        assertTrue(
                screen.out()
                        .endsWith("0 results\nthe words in quotes stand nowhere in a row; without quotes: "
                                + search("--limit", "1", "helm", "waits")
                                        .out()
                                        .lines()
                                        .reduce("", (a, b) -> b) + "\n"),
                screen.out());
    }

    @Test
    void theLimitIsOnWhatIsShown() {
        Screen screen = search("--limit", "1", "helm");
        assertEquals(3, screen.out().lines().count(), screen.out());
        assertTrue(screen.out().endsWith("3 results\n"), screen.out());
    }

    @Test
    void aBadLimitOrFormatOrNoQueryIsAUsageFault() {
        assertEquals(
                new Screen(2, "", "rollcall: --limit is 0; write a number of results, at least 1\n"),
                search("--limit", "0", "helm"));
        assertEquals(2, search("--limit", "many", "helm").exit());
        assertEquals(2, search("--format", "xml", "helm").exit());
        assertEquals(2, search().exit());
        assertEquals(
                new Screen(
                        2, "", "rollcall: no option `--limt`; `rollcall search --help` lists those that there are\n"),
                search("--limt", "2", "helm"));
    }

    private Screen search(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "search";
        all[1] = "--site";
        all[2] = site.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Screen.of(site, all);
    }
}
