package dev.rollcall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Lamp, lamp",
        "ÜBER, uber",
        "Grüße, grusse",
        "Été, ete",
        "cœur, coeur",
        "Ærø, aero",
        "Łódź, lodz",
        "þorn, thorn",
        "Đorđe, dorde",
        "ISTANBUL, istanbul",
        "İstanbul, istanbul",
        "ışık, isik",
        "isn’t, isn't",
        "ёлка, елка",
        "йод, иод",
        "كِتَابٌ, كتاب",
        "שָׁלוֹם, שלום",
        "ガス, ガス",
        "회의, 회의",
        "v1.20, v1.20",
    })
    void aWordIsFoldedAsTheFormatSays(String word, String key) {
        assertEquals(key, Folding.of(word));
    }

    @Test
    void foldingAgainChangesNothing() {
        for (String word : new String[] {"Grüße", "ẞ", "İ", "ǆ", "ΐ", "ﬃ", "Ⅳ", "ガス", "ŉ", "Ǆ"}) {
            assertEquals(Folding.of(word), Folding.of(Folding.of(word)), word);
        }
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        assertEquals("tr", Locale.getDefault().getLanguage(), "tests run under a Turkish locale");
        assertEquals("title", Folding.of("TITLE"));
    }
}
