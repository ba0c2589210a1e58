package dev.rollcall.build;

import dev.rollcall.notes.FrontMatterReader;
import dev.rollcall.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines of a note that readers may see, in step with its file; in place of others there are empty ones. What is in the front
 * matter and shown nowhere stays out, such as who was absent, and so do comments.
 */
final class ComparedNote {
    private static final Set<String> SHOWN = Set.of(
            "title",
            "date",
            "start",
            "timezone",
            "series",
            "attendees",
            "items",
            "decisions",
            "actions",
            "projects",
            "topics",
            "tags",
            "supersedes",
            "superseded-by");
    private static final Pattern BELOW = Pattern.compile("[ \\t]+\\S.*|-[ \\t].*");
    private static final String OPENS = "<!--";
    private static final String CLOSES = "-->";

    private ComparedNote() {}

    static List<String> lines(String text) {
        SourceFile file = SourceFile.of("", text);
        SourceFile body =
                SourceFile.of("", withoutComments(FrontMatterReader.read(file).body()));
        List<String> lines = new ArrayList<>();
        boolean inHead = true;
        boolean isShown = false;
        for (int line = 1; line <= file.lineCount(); line++) {
            String said = body.line(line);
            inHead &= said.isBlank();
            if (inHead) {
                String head = file.line(line);
                int colon = head.indexOf(':');
                isShown = BELOW.matcher(head).matches()
                        ? isShown
                        : colon > 0 && SHOWN.contains(head.substring(0, colon).strip());
                // each a line of its own, however it is written
                lines.add(isShown ? head + "  " : "");
            } else {
                lines.add(said);
            }
        }
        return lines;
    }

    /** The same lines without comments; one that has no end is text. */
    private static String withoutComments(String text) {
        StringBuilder without = new StringBuilder();
        int at = 0;
        for (int opens = text.indexOf(OPENS); opens >= 0; opens = text.indexOf(OPENS, at)) {
            int closes = text.indexOf(CLOSES, opens + OPENS.length());
            if (closes < 0) {
                break;
            }
            int end = closes + CLOSES.length();
            without.append(text, at, opens);
            text.substring(opens, end).chars().filter(c -> c == '\n').forEach(c -> without.append('\n'));
            at = end;
        }
        return without.append(text, at, text.length()).toString();
    }
}
