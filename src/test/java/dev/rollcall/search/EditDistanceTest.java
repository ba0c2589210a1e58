package dev.rollcall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "lamp, lamp, 0",
        "lamp, lamps, 1",
        "lamp, amp, 1",
        "lamp, lump, 1",
        "lamp, lmap, 1",
        "alpm, lamp, 2",
        "ca, abc, 3",
        "lantern, lanetrns, 2",
        "lamp, '', 4",
        "'', '', 0",
        "𠮷野, 𠮷屋, 1",
    })
    void itIsCountedInPlaces(String a, String b, int distance) {
        assertEquals(distance, of(a, b, 9));
        assertEquals(distance, of(b, a, 9), "either way round");
    }

    @ParameterizedTest
    @CsvSource({"lamp, lantern, 1, 2", "lamp, torch, 1, 2", "lamp, lump, 0, 1", "abcdefgh, hgfedcba, 2, 3"})
    void whatIsFartherIsOneTooFar(String a, String b, int most, int told) {
        assertEquals(told, of(a, b, most));
    }

    private static int of(String a, String b, int most) {
        return EditDistance.of(a.codePoints().toArray(), b.codePoints().toArray(), most);
    }
}
