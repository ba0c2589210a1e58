package dev.rollcall.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The files of an index, unpacked as a reader does it. */
public final class Packed {
    private static final Pattern SCRIPT = Pattern.compile(
            "\\(self\\.rollcallFiles\\|\\|=\\[\\]\\)\\.push\\(\\[\"([^\"]+)\",(.*)\\]\\);\n", Pattern.DOTALL);

    private Packed() {}

    /** What a script hands to the reader, as it stands there. */
    static String data(String name, String script) {
        Matcher parts = SCRIPT.matcher(script);
        assertTrue(parts.matches() && (parts.group(1) + ".js").equals(name), () -> name + ": " + script);
        String json = parts.group(2);
        return name.equals("manifest.js") ? json : json.substring(1, json.length() - 1);
    }

    static byte[] bytes(String name, String script) {
        byte[] packed = Base64.getDecoder().decode(data(name, script));
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[1 << 22];
            int length = inflater.inflate(bytes);
            assertTrue(inflater.finished(), name);
            return java.util.Arrays.copyOf(bytes, length);
        } catch (DataFormatException e) {
            throw new AssertionError(name, e);
        } finally {
            inflater.end();
        }
    }

    static JsonObject manifest(Map<String, String> files) {
        return JsonParser.parseString(data("manifest.js", files.getOrDefault("manifest.js", "")))
                .getAsJsonObject();
    }

    /** All that can be read in the files, by name, whatever the bytes between. */
    public static SortedMap<String, String> texts(Map<String, String> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((name, script) -> texts.put(
                name,
                name.equals("manifest.js")
                        ? data(name, script)
                        : new String(bytes(name, script), StandardCharsets.UTF_8)));
        return texts;
    }
}
