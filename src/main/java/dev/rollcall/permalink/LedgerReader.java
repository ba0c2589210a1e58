package dev.rollcall.permalink;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the ledger line by line. What a merge left behind and what a hand broke is told with its line; the rest of the file counts
 * all the same, so that {@code rollcall permalinks} writes it whole again.
 */
public final class LedgerReader {
    /** Where the file stands, below the content folder. */
    public static final String PATH = "permalinks.yml";

    private static final int MOST_TOLD = 20;

    private final String path;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int told;

    private LedgerReader(String path) {
        this.path = path;
    }

    /**
     * Reads a ledger.
     *
     * @param path of the file, as messages name it
     */
    public static LedgerReading read(String path, String text) {
        LedgerReader reader = new LedgerReader(path);
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            number++;
            reader.line(text.substring(start, stop), number);
            start = stop + 1;
        }
        return new LedgerReading(new Ledger(reader.entries), reader.diagnostics);
    }

    private void line(String line, int number) {
        String bare = line.stripTrailing();
        if (bare.isEmpty() || bare.startsWith("#") || bare.equals(LedgerText.VERSION)) {
            return;
        }
        if (isMergeMark(bare)) {
            tell(Diagnostic.error(
                    new SourceRef(path, number, 1),
                    "ledger-merge",
                    "a merge left `" + bare.substring(0, 7) + "` here",
                    "run `rollcall permalinks`, which keeps the lines of both sides"));
            return;
        }
        Optional<Entry> read = LedgerLine.read(bare);
        if (read.isEmpty()) {
            String shown =
                    bare.substring(0, bare.offsetByCodePoints(0, Math.min(60, bare.codePointCount(0, bare.length()))));
            tell(Diagnostic.error(
                    new SourceRef(path, number, 1),
                    "ledger-line",
                    "`" + shown + "` is no line of the ledger",
                    "take it back from the history of the file, or remove it and run `rollcall permalinks`"));
            return;
        }
        take(read.get(), LedgerLine.of(read.get()), number);
    }

    private static boolean isMergeMark(String line) {
        return line.startsWith("<<<<<<<")
                || line.startsWith(">>>>>>>")
                || line.startsWith("|||||||")
                || line.equals("=======");
    }

    private void take(Entry entry, String text, int number) {
        Integer first = lines.putIfAbsent(entry.address(), number);
        if (first == null) {
            entries.add(entry);
            texts.put(entry.address(), text);
            return;
        }
        SourceRef at = new SourceRef(path, number, 1);
        if (text.equals(texts.get(entry.address()))) {
            tell(Diagnostic.note(
                    at,
                    "ledger-twice",
                    "`" + entry.address() + "` stands in line " + first + " with the same words",
                    "run `rollcall permalinks`, which keeps one"));
        } else {
            tell(Diagnostic.warning(
                    at,
                    "ledger-twice",
                    "`" + entry.address() + "` stands in line " + first + " for something else",
                    "remove the line of what was not published, then run `rollcall permalinks`; the first counts"));
        }
    }

    /** Errors are never left out: what is lost must be known. */
    private void tell(Diagnostic diagnostic) {
        told++;
        if (told <= MOST_TOLD || diagnostic.severity() == dev.rollcall.source.Severity.ERROR) {
            diagnostics.add(diagnostic);
        }
    }
}
