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

    private static final Gson COMPACT =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private Json() {}

    /** The value on one line, without a line end; what JavaScript would take as one is escaped. */
    public static String compact(Object value) {
        return COMPACT.toJson(value).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    /** The value over several lines, with a final line end. */
    public static String pretty(Object value) {
        return PRETTY.toJson(value) + "\n";
    }
}
