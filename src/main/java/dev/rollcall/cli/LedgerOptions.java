package dev.rollcall.cli;

import dev.rollcall.build.BuildRequest;
import dev.rollcall.permalink.LedgerReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the ledger of addresses is. */
final class LedgerOptions {
    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The ledger of all addresses that were published (default: permalinks.yml beside the notes).")
    private @Nullable Path ledger;

    /** The file; it need not exist. */
    Path file(BuildRequest request) {
        return ledger == null ? request.content().resolve(LedgerReader.PATH) : ledger;
    }

    boolean isNamed() {
        return ledger != null;
    }

    /** What to build with the ledger that was named, if one was. */
    BuildRequest with(BuildRequest request) throws IOException {
        if (ledger == null) {
            return request;
        }
        if (!Files.exists(ledger)) {
            return request.withLedger(shown(ledger), "");
        }
        return request.withLedger(shown(ledger), Files.readString(ledger, StandardCharsets.UTF_8));
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
