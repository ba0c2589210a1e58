package dev.rollcall.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.util.Optional;

/** Maps, lists, texts, numbers and truth values as JSON text (RFC 8259), in the order of the maps; null is written. And back. */
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

    /** A value as maps, lists, texts, numbers and truth values; empty where the text is no JSON, or null. */
    public static Optional<Object> read(String text) {
        try {
            return Optional.ofNullable(COMPACT.fromJson(text, Object.class));
        } catch (JsonParseException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** The value over several lines, with a final line end. */
    public static String pretty(Object value) {
        return PRETTY.toJson(value) + "\n";
    }
}
