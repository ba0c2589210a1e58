package dev.rollcall.build;

import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.permalink.Ledger;
import dev.rollcall.permalink.LedgerChange;
import dev.rollcall.permalink.LedgerReading;
import dev.rollcall.permalink.Moves;
import dev.rollcall.permalink.Permalinks;
import dev.rollcall.permalink.Redirect;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Severity;
import dev.rollcall.source.SourceRef;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was published before a build and what is published by it.
 *
 * @param before as the ledger or the last site says it
 * @param now what the ledger would be
 * @param path of the ledger, as messages name it
 * @param isKept whether there is a ledger
 */
public record Publication(LedgerReading before, Ledger now, String path, boolean isKept) {
    /** The same with the old addresses that notes and settings claim now. */
    Publication claiming(List<Redirect> claims) {
        return new Publication(before, now.claiming(claims), path, isKept);
    }

    /** What leads elsewhere or nowhere. */
    public Moves moves() {
        return Moves.of(now);
    }

    /** What the ledger does not have yet. */
    public LedgerChange change() {
        return LedgerChange.of(before.ledger(), now);
    }

    /** Whether a ledger is kept that is to be written again, be it only to mend it. */
    public boolean isBehind() {
        return !change().isNone() || isBroken();
    }

    private boolean isBroken() {
        return !before.diagnostics().isEmpty();
    }

    /** The ledger as it is to be written. */
    public String text() {
        return now.text();
    }

    /** How far the ledger is behind, in words. */
    public String words() {
        return change().isNone() ? (isBroken() ? "mended" : "no address changed") : change().words();
    }

    /** What is wrong with the ledger, and that it is behind. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> told = new ArrayList<>(before.diagnostics());
        if (isKept && !change().isNone()) {
            told.add(behind(Severity.NOTE));
        }
        return told;
    }

    /** That the ledger is behind, as a build tells it that must not be. */
    public Diagnostic behind(Severity severity) {
        SourceRef at = new SourceRef(path, 1, 1);
        String what = isKept || !before.ledger().isEmpty()
                ? "the ledger is behind: " + (change().isNone() ? "it has to be mended" : change().words())
                : "there is no ledger of addresses yet";
        String mend = "run `rollcall permalinks` and commit what it writes";
        return severity == Severity.ERROR
                ? Diagnostic.error(at, "ledger-behind", what, mend)
                : Diagnostic.note(at, "ledger-behind", what, mend);
    }

    /** The file that tells all addresses. */
    Map<OutputPath, ByteSource> files(Digests digests) {
        return Map.of(
                new OutputPath(Permalinks.PATH),
                () -> Permalinks.text(now, digests.all()).getBytes(StandardCharsets.UTF_8));
    }
}
