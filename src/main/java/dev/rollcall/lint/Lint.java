package dev.rollcall.lint;

import dev.rollcall.notes.Note;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks through notes for what their writers may not want in public. Each thing is told once for a note, by its first
 * place, and never repeated whole: what tells of a leak must not be one.
 */
public final class Lint {
    /** Marks of direction that come with numbers copied out of an invitation; each takes one place. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private Lint() {}

    /** What is doubtful in these notes, in their order. */
    public static List<Diagnostic> of(List<Note> notes) {
        List<Diagnostic> told = new ArrayList<>(
                notes.parallelStream().flatMap(n -> privacy(n.file())).toList());
        told.addAll(RemoteImages.of(notes));
        return told;
    }

    private static Stream<Diagnostic> privacy(SourceFile file) {
        Map<String, Diagnostic> told = new LinkedHashMap<>();
        for (int number = 1; number <= file.lineCount(); number++) {
            String line = INVISIBLE.matcher(file.line(number)).replaceAll(" ");
            for (Find find : in(line)) {
                SourceRef at = new SourceRef(file.path(), number, find.start() + 1);
                told.putIfAbsent(find.kind() + " " + find.value(), find.diagnostic(at));
            }
        }
        return told.values().stream();
    }

    private static List<Find> in(String line) {
        List<Find> finds = new ArrayList<>(Passcodes.in(line));
        finds.addAll(Tokens.in(line));
        finds.addAll(Phones.in(line));
        finds.addAll(MailAddresses.in(line));
        finds.addAll(Confidences.in(line));
        return finds;
    }
}
