package dev.rollcall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactsTest {
    private static final Impacts IMPACTS = new Impacts(List.of(
            Notes.section("2026-03-05", 1, "The lamp", "It is green. ".repeat(50)),
            Notes.section("2026-03-05", 2, "The roof", "")));

    @Test
    void aHigherCodeNeverWeighsLess() {
        float[] weights = IMPACTS.weights();
        for (int code = 1; code < weights.length; code++) {
            assertTrue(weights[code - 1] <= weights[code], "code " + code);
        }
        assertTrue(weights[0] > 0 && weights[weights.length - 1] < 1);
    }

    @Test
    void whatOccursOftenerNeverCountsLessAndLongDocumentsNeverMore() {
        for (int length = 0; length < 20_000; length += 37) {
            for (int times = 1; times < 40; times++) {
                assertTrue(IMPACTS.code(times, length) <= IMPACTS.code(times + 1, length), times + " in " + length);
                assertTrue(IMPACTS.code(times, length) >= IMPACTS.code(times, length + 37), times + " in " + length);
            }
        }
    }

    @Test
    void anyNumberHasACode() {
        assertEquals(IMPACTS.weights().length - 1, IMPACTS.code(Integer.MAX_VALUE, 0));
        assertEquals(0, IMPACTS.code(0, Integer.MAX_VALUE));
        assertEquals(24, new Impacts(List.of()).weights().length);
    }

    @Test
    void aTitleIsAsLongAsItCounts() {
        assertEquals(5 * 4 + 3, Impacts.length(Notes.section("2026-03-05", 1, "Lamp", "red")));
    }
}
