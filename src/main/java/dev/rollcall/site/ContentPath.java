package dev.rollcall.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What a link in a note says, taken apart.
 *
 * @param path below the content folder, decoded; empty for the note itself
 * @param fragment without {@code #}, may be empty
 */
record ContentPath(String path, String fragment) {
    /**
     * Resolves a relative reference.
     *
     * @param note the path of the note that says it
     * @return empty where it leads out of the content folder
     */
    static Optional<ContentPath> of(String note, String written) {
        int hash = written.indexOf('#');
        String before = hash < 0 ? written : written.substring(0, hash);
        String fragment = hash < 0 ? "" : decoded(written.substring(hash + 1));
        int query = before.indexOf('?');
        String path = decoded(query < 0 ? before : before.substring(0, query)).replace('\\', '/');
        return joined(note, path).map(joined -> new ContentPath(joined, fragment));
    }

    private static Optional<String> joined(String note, String path) {
        if (path.isEmpty()) {
            return Optional.of(note);
        }
        Deque<String> parts = new ArrayDeque<>();
        int slash = note.lastIndexOf('/');
        String folder = slash < 0 || path.startsWith("/") ? "" : note.substring(0, slash + 1);
        for (String part : (folder + path).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** Percent-encoding undone; what is none stays as it is. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); ) {
            int code = (i + 2 < text.length()) && (text.charAt(i) == '%') ? hex(text, i + 1) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 3;
            } else {
                int point = text.codePointAt(i);
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
