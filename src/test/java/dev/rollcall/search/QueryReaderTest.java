package dev.rollcall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.search.SearchQuery.Filter;
import dev.rollcall.search.SearchQuery.Part;
import dev.rollcall.search.SearchQuery.Phrase;
import dev.rollcall.search.SearchQuery.Terms;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryReaderTest {
    @Test
    void wordsAreWantedInOrder() {
        assertEquals(wanted(word("green"), word("lamp")), QueryReader.read(" Green\tLAMP "));
        assertEquals(wanted(new Terms(List.of("lamp", "sync"), false)), QueryReader.read("lamp/sync"));
    }

    @Test
    void quotesOfAnyKindMakeAPhrase() {
        SearchQuery phrase = wanted(new Phrase(List.of("green", "lamp")));
        for (String text : List.of("\"green lamp\"", "“Green lamp”", "„green lamp“", "«green lamp»", "\"green lamp")) {
            assertEquals(phrase, QueryReader.read(text), text);
        }
        assertEquals(wanted(word("lamp")), QueryReader.read("\"lamp\""), "of one word it is that word");
        assertEquals(wanted(word("lamp")), QueryReader.read("\"lamp*\""), "a star in quotes means nothing");
    }

    @Test
    void aMinusLeavesOut() {
        SearchQuery query = QueryReader.read("lamp -green -\"red roof\" -is:open well-known");
        assertEquals(List.of(word("lamp"), new Terms(List.of("well", "known"), false)), query.wanted());
        assertEquals(List.of(word("green"), new Phrase(List.of("red", "roof"))), query.unwanted());
        assertEquals(List.of(new Filter("is", "open", true)), query.filters());
    }

    @Test
    void aStarTakesAllThatBeginsSo() {
        assertEquals(wanted(new Terms(List.of("lan"), true)), QueryReader.read("Lan*"));
        assertEquals(wanted(new Terms(List.of("well", "kno"), true)), QueryReader.read("well-kno*"));
    }

    @Test
    void filtersAreKnownInAnyCaseAndOtherNamesAreWords() {
        assertEquals(
                List.of(
                        new Filter("person", "Ines Carvalho", false),
                        new Filter("is", "decision", false),
                        new Filter("after", "2022-03", false),
                        new Filter("before", "2023", true),
                        new Filter("project", "owl/lamp", false)),
                QueryReader.read("person:\"Ines Carvalho\" IS:decision after:2022-03 -before:2023 project:owl/lamp")
                        .filters());
        assertEquals(wanted(new Terms(List.of("color", "green"), false)), QueryReader.read("color:green"));
    }

    @Test
    void whatSaysNothingIsPassedOver() {
        for (String text : List.of("", " ", "-", "*", "\"", "\"\"", "- -", "\"-\" ?", "\ud83d", "'")) {
            assertEquals(wanted(), QueryReader.read(text), text);
        }
    }

    @Test
    void aLongQueryIsReadToItsLimits() {
        assertEquals(32, QueryReader.read("a b ".repeat(100)).wanted().size());
        assertEquals(wanted(word("x".repeat(64))), QueryReader.read("x".repeat(1000) + " lamp"));
        assertTrue(QueryReader.read("\"-".repeat(5000)).wanted().isEmpty());
        assertEquals(
                32,
                QueryReader.read("灯".repeat(200)).wanted().stream()
                        .mapToInt(p -> ((Terms) p).keys().size())
                        .sum());
    }

    private static Terms word(String key) {
        return new Terms(List.of(key), false);
    }

    private static SearchQuery wanted(Part... parts) {
        return new SearchQuery(List.of(parts), List.of(), List.of());
    }
}
