package dev.rollcall.bench.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A note that somebody writes.
 *
 * @param page its address below that of the site
 * @param text as it was at first
 */
record WrittenNote(Path file, String page, String text) {
    private static final Pattern HEADING = Pattern.compile("(?m)^# ");
    private static final Pattern FRONT_TITLE = Pattern.compile("(?m)^title: \"");

    static WrittenNote of(Path content, Path file) throws IOException {
        String path = content.relativize(file).toString().replace('\\', '/');
        return new WrittenNote(file, path.replaceFirst("\\.md$", "/"), Files.readString(file));
    }

    /** A paragraph more at the end; no fact. */
    void say(String word) throws IOException {
        write(text + "\n\nAnd then " + word + " was talked about for a while.\n");
    }

    /** A decision more at the end. */
    void decide(String word) throws IOException {
        write(text + "\n\nDecision: we keep " + word + " as it is.\n");
    }

    /** Another title: in the front matter where it has one in quotes, as Hugo reads it, else in its heading. */
    void entitle(String word) throws IOException {
        Pattern place = FRONT_TITLE.matcher(text).find() ? FRONT_TITLE : HEADING;
        write(place.matcher(text).replaceFirst("$0" + word + " "));
    }

    private void write(String now) throws IOException {
        Files.writeString(file, now);
    }
}
