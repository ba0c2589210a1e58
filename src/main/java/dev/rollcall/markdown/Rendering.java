package dev.rollcall.markdown;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Severity;
import java.util.List;

/**
 * A shown document.
 *
 * @param contents its headings in order, for a table of contents
 */
public record Rendering(Html html, List<Heading> contents, List<Diagnostic> diagnostics) {
    public Rendering {
        contents = List.copyOf(contents);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the renderer did not give up. */
    public boolean isWhole() {
        return diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    }

    /** A heading with its anchor; the text is plain. */
    public record Heading(int level, String text, String anchor) {}
}
