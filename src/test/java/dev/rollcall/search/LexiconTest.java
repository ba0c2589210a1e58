package dev.rollcall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Lexicon LEXICON = lexicon(Map.of(
            "lantern", 40,
            "lanterns", 3,
            "lance", 1,
            "lamp", 9,
            "lump", 2,
            "straßenlaterne", 2,
            "laternenpfahl", 1,
            "person:lamplighter", 5,
            "gone", 0));

    @Test
    void theBeginningOfAWordIsCompletedMostFrequentFirst() {
        assertEquals(List.of("lantern", "lanterns"), LEXICON.nearest("lant"));
        assertEquals(List.of("lantern", "lanterns", "lance"), LEXICON.nearest("lan"));
    }

    @Test
    void ofManyCompletionsEightAreTakenAndOfAPrefixThirtyTwo() {
        Map<String, Integer> many = new TreeMap<>();
        IntStream.range(0, 50).forEach(i -> many.put("word" + (10 + i), i + 1));
        assertEquals(8, lexicon(many).nearest("wor").size());
        assertEquals(32, lexicon(many).expanded("wor").size());
        assertEquals("word41", lexicon(many).expanded("wor").get(0), "of 32 to 50 documents, the first in order");
    }

    @Test
    void aSlipIsMended() {
        assertEquals(List.of("lamp", "lump"), LEXICON.nearest("lomp"));
        assertEquals(List.of("lantern"), LEXICON.nearest("lnatern"));
        assertEquals(List.of("lanterns"), LEXICON.nearest("lantenrnss"), "two slips in a long word");
        assertEquals(List.of(), LEXICON.nearest("lmp"), "three letters may be anything");
        assertEquals(List.of(), LEXICON.nearest("torch"));
    }

    @Test
    void aCompoundIsFoundByItsEnd() {
        assertEquals(List.of("straßenlaterne"), LEXICON.nearest("laterne".substring(2)), "when nothing begins so");
        assertEquals(List.of("laternenpfahl"), LEXICON.nearest("pfahl"));
        assertEquals(List.of(), LEXICON.nearest("fahl"), "an ending of four letters says too little");
    }

    @Test
    void anotherFormOfAWordIsFoundByItsBeginning() {
        Lexicon forms = lexicon(Map.of("grafting", 1, "graftings", 2, "graftmaster", 9, "grand", 9));
        assertEquals(List.of("graftings", "grafting"), forms.nearest("grafted"), "not what goes on for long");
        assertEquals(List.of(), forms.nearest("granted"), "two thirds are shared at least");
        assertEquals(List.of(), forms.nearest("graph"));
    }

    @Test
    void filtersAndWhatNoDocumentHasAreNoWords() {
        assertEquals(List.of(), LEXICON.nearest("person"));
        assertEquals(List.of("person:lamplighter"), LEXICON.filters("person:lamp"));
        assertTrue(LEXICON.has("person:lamplighter"));
        assertFalse(LEXICON.has("gone"));
        assertFalse(LEXICON.words().containsKey("person:lamplighter"));
    }

    @Test
    void howCommonAWordIsIsToldInBits() {
        assertEquals(6, LEXICON.words().get("lantern"));
        assertEquals(1, LEXICON.words().get("lance"));
    }

    /** Words that are their own terms, with the number of documents that have them. */
    private static Lexicon lexicon(Map<String, Integer> words) {
        Map<String, SortedSet<String>> keys = new TreeMap<>();
        words.keySet().forEach(w -> keys.put(w, new TreeSet<>(List.of(w))));
        return new Lexicon(keys, w -> words.getOrDefault(w, 0));
    }
}
