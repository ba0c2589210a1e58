package dev.rollcall.permalink;

import dev.rollcall.source.Diagnostic;
import java.util.List;

/** A ledger as it was read, and what is wrong with its file. */
public record LedgerReading(Ledger ledger, List<Diagnostic> diagnostics) {
    public LedgerReading {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Where there is no file. */
    public static LedgerReading none() {
        return new LedgerReading(Ledger.empty(), List.of());
    }
}
