package dev.rollcall.archive;

import dev.rollcall.permalink.Ledger;
import dev.rollcall.source.Diagnostic;
import java.util.List;

/**
 * An archive, and what was doubtful when it was put together.
 *
 * @param ledger the addresses of meetings, pages, their facts and people, and of those that are no longer there
 */
public record Gathering(Archive archive, List<Diagnostic> diagnostics, Ledger ledger) {
    public Gathering {
        diagnostics = List.copyOf(diagnostics);
    }
}
