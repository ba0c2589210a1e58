package dev.rollcall.permalink;

import dev.rollcall.model.Prose;
import dev.rollcall.source.SourceFile;

/** The lines of a meeting or page, and what stands around one of them. */
record NoteLines(SourceFile file, Prose prose) {
    private static final int LOOKED_AT = 12;
    private static final int UP_TO_HEADING = 400;
    private static final String NOTHING = "AA";

    static NoteLines of(SourceFile file, Prose prose) {
        return new NoteLines(file, prose);
    }

    /** Of all words. */
    Print print() {
        WordMarks words = new WordMarks();
        for (int line = prose.firstLine(); line <= last(); line++) {
            words.add(file.line(line));
        }
        return new Print(words.text(), "");
    }

    private int last() {
        return Math.min(prose.lastLine(), file.lineCount());
    }

    /** Marks of the line before, the line after and the heading above. */
    String around(int line) {
        return beside(line, -1) + beside(line, 1) + heading(line);
    }

    private String beside(int line, int step) {
        for (int i = 1; i <= LOOKED_AT; i++) {
            int at = line + step * i;
            if (at < prose.firstLine() || at > last()) {
                break;
            }
            if (!file.line(at).isBlank()) {
                return WordMarks.ofWhole(file.line(at));
            }
        }
        return NOTHING;
    }

    private String heading(int line) {
        for (int at = line - 1; at >= Math.max(prose.firstLine(), line - UP_TO_HEADING); at--) {
            if (file.line(at).startsWith("#")) {
                return WordMarks.ofWhole(file.line(at));
            }
        }
        return NOTHING;
    }
}
