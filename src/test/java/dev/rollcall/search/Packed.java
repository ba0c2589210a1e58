package dev.rollcall.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
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
            return Arrays.copyOf(bytes, length);
        } catch (DataFormatException e) {
            throw new AssertionError(name, e);
        } finally {
            inflater.end();
        }
    }

    /** The words and keys of a file that has such, each as it is spelled. */
    static List<String> words(String name, byte[] bytes) {
        List<String> words = new ArrayList<>();
        if (name.startsWith("t-") || name.startsWith("n-")) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            byte[] last = new byte[0];
            for (int left = number(rest); left > 0; left--) {
                int shared = number(rest);
                int more = number(rest);
                byte[] word = Arrays.copyOf(last, shared + more);
                rest.get(word, shared, more);
                words.add(new String(word, StandardCharsets.UTF_8));
                last = word;
                if (name.startsWith("n-")) {
                    number(rest);
                }
            }
        }
        return words;
    }

    static JsonObject manifest(Map<String, String> files) {
        return JsonParser.parseString(data("manifest.js", files.getOrDefault("manifest.js", "")))
                .getAsJsonObject();
    }

    private static int number(ByteBuffer bytes) {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** All that can be read in the files, by name, whatever the bytes between; each word also reversed. */
    public static SortedMap<String, String> texts(Map<String, String> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((name, script) ->
                texts.put(name, name.equals("manifest.js") ? data(name, script) : text(name, bytes(name, script))));
        return texts;
    }

    private static String text(String name, byte[] bytes) {
        String words = String.join("\n", words(name, bytes));
        String raw = new String(bytes, StandardCharsets.UTF_8);
        return words.isEmpty() ? raw : raw + "\n" + words + "\n" + new StringBuilder(words).reverse();
    }
}
