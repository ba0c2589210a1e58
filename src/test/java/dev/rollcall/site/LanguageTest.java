package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void theLanguageOrItsScriptTellsTheDirection() {
        assertEquals("rtl", Language.direction("ar"));
        assertEquals("rtl", Language.direction("HE-il"));
        assertEquals("rtl", Language.direction("ku-Arab"));
        assertEquals("ltr", Language.direction("en"));
        assertEquals("ltr", Language.direction("ar-Latn"));
    }
}
