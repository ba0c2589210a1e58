package dev.rollcall.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesTest {
    @ParameterizedTest
    @CsvSource({
        "10m, 10",
        "10 min, 10",
        "10 mins?, 10",
        "~5min, 5",
        "5-10 min?, 10",
        "10 – 15 minutes, 15",
        "15 minutes, 15",
        "1h, 60",
        "2 hours, 120"
    })
    void readsTheUpperBoundOfADuration(String text, int minutes) {
        assertEquals(OptionalInt.of(minutes), Minutes.in(text));
        assertTrue(Minutes.isAmount(text), text);
    }

    @ParameterizedTest
    @CsvSource({"short", "after the meeting", "10", "10 people", "v10m2", "May 10"})
    void findsNoDurationInOtherWords(String text) {
        assertFalse(Minutes.isAmount(text), text);
    }

    @Test
    void findsADurationWithinWords() {
        assertEquals(OptionalInt.of(7), Minutes.in("if there is time, 7 min"));
    }
}
