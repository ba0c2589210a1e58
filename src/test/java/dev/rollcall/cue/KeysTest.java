package dev.rollcall.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysTest {
    private static final Keys KEYS = Keys.of("agree", "we'll ", " won");

    @Test
    void oneOfThemIsEnoughWhateverItsCapitals() {
        assertThat(KEYS.areIn("All AGREED")).isTrue();
        assertThat(KEYS.areIn("slate won")).isTrue();
        assertThat(KEYS.areIn("agre")).isFalse();
        assertThat(KEYS.areIn("wonderful")).isFalse();
        assertThat(KEYS.areIn("")).isFalse();
    }

    @Test
    void anApostropheIsOneHoweverItIsWritten() {
        assertThat(KEYS.areIn("So we’ll wait")).isTrue();
        assertThat(Keys.of("’ll ").areIn("we'll wait")).isTrue();
    }

    @Test
    void aLetterThatAPatternTakesForOneOfAsciiIsOne() {
        assertThat(Keys.of("skip").areIn("\u017F\u212A\u0130p it")).isTrue();
    }

    @Test
    void bothTogetherLookForAll() {
        Keys both = KEYS.and(Keys.of("motion"));
        assertThat(both.areIn("Motion by Ines")).isTrue();
        assertThat(both.areIn("we agree")).isTrue();
        assertThat(both.areIn("nothing")).isFalse();
    }

    @Test
    void whatLeadsATextStandsBeforeAllOtherLetters() {
        assertThat(KEYS.lead("➡️ (Agreed)")).isTrue();
        assertThat(KEYS.lead("all agreed")).isFalse();
        assertThat(KEYS.lead("12")).isFalse();
    }
}
