package dev.rollcall.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What a host says to a request: a status, a type of content, and the bytes before they are packed. */
public final class Answer {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/vnd.microsoft.icon"),
            Map.entry("woff2", "font/woff2"));

    private final int status;
    private final String type;
    private final byte[] bytes;

    private Answer(int status, String type, byte... bytes) {
        this.status = status;
        this.type = type;
        this.bytes = bytes;
    }

    static Answer file(int status, Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return new Answer(status, type, Files.readAllBytes(file));
    }

    /** Other bytes in the place of a script. */
    static Answer script(byte... bytes) {
        return new Answer(200, TYPES.get("js"), bytes);
    }

    static Answer missing() {
        return new Answer(404, TYPES.get("txt"));
    }

    /** A further request, to be made elsewhere. */
    static Answer moved() {
        return new Answer(301, TYPES.get("html"));
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Whether hosts pack such content. */
    boolean isText() {
        return type.startsWith("text/") || type.startsWith("application/json") || type.contains("xml");
    }
}
