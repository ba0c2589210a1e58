package dev.rollcall.archive;

import dev.rollcall.source.Diagnostic;
import java.util.List;

/** An archive, and what was doubtful when it was put together. */
public record Gathering(Archive archive, List<Diagnostic> diagnostics) {
    public Gathering {
        diagnostics = List.copyOf(diagnostics);
    }
}
