package dev.rollcall.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Maps, lists, texts, numbers and truth values as JSON text (RFC 8259), in the order of the maps; null is written. */
public final class Json {
    private static final Gson PRETTY = new GsonBuilder()
            .disableHtmlEscaping()
            .serializeNulls()
            .setPrettyPrinting()
            .create();

    private Json() {}

    /** The value over several lines, with a final line end. */
    public static String pretty(Object value) {
        return PRETTY.toJson(value) + "\n";
    }
}
