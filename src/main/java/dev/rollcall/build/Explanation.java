package dev.rollcall.build;

import dev.rollcall.source.Diagnostic;
import java.util.List;

/**
 * What became of one line of a note.
 *
 * @param path of the file, as messages name it
 * @param line from 1, where the statement begins that was asked for
 * @param text the line itself
 * @param facts what the line was read as; on a line that is none, what it belongs to
 * @param diagnostics what is told of the line
 */
public record Explanation(String path, int line, String text, List<Fact> facts, List<Diagnostic> diagnostics) {
    public Explanation {
        facts = List.copyOf(facts);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * One thing that the line was read as.
     *
     * @param title such as {@code decision: The cake is bought}
     * @param rows what is known of it, each with a label
     */
    public record Fact(String title, List<Row> rows) {
        public Fact {
            rows = List.copyOf(rows);
        }
    }

    /** A label and the words beside it. */
    public record Row(String label, String words) {}
}
