package dev.rollcall.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void keepsTheOrderOfMapsAndWritesNull() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("z", List.of(1, true, "x"));
        value.put("a", null);
        value.put("m", Map.of());
        assertEquals("""
                {
                  "z": [
                    1,
                    true,
                    "x"
                  ],
                  "a": null,
                  "m": {}
                }
                """, Json.pretty(value));
    }

    @Test
    void escapesWhatJsonCannotHoldAndNothingElse() {
        assertEquals(
                "\"\\\"\\\\\\n\\t\\u0000\\u2028</p>&' é会\ud83d\udea2\"\n",
                Json.pretty("\"\\\n\t\0\u2028</p>&' é会\ud83d\udea2"));
    }

    @Test
    void whatIsWrittenReadsBack() {
        List<String> texts = Arrays.asList("", "\u0001\u007f\u0085", "\ud83d\udea2", "</script>", null);
        assertEquals(
                "\u0001\u007f\u0085",
                JsonParser.parseString(Json.pretty(texts))
                        .getAsJsonArray()
                        .get(1)
                        .getAsString());
    }
}
