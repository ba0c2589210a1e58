package dev.rollcall.cli;

import dev.rollcall.build.Publication;
import dev.rollcall.build.SiteBuild;
import dev.rollcall.source.Diagnostics;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rollcall permalinks}: brings the ledger up to date; the only command that writes it. */
@Command(
        name = "permalinks",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes down every address of the site, so that none is lost when notes change.")
final class PermalinksCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--check", description = "Write nothing; fail where the ledger is behind.")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        SiteOptions.Wanted wanted = options.wanted(Optional.empty());
        Path file = ledger.file(wanted.request());
        SiteBuild build = SiteBuild.of(ledger.with(wanted.request()));
        Publication publication = build.publication();
        PrintWriter err = spec.commandLine().getErr();
        err.print(DiagnosticFormat.usual(Environment.of(spec))
                .print(Diagnostics.none().and(publication.before().diagnostics())));
        err.flush();
        if (!build.isFit()) {
            throw Trouble.failed("`people.yml` cannot be read, so somebody might be named; nothing was written");
        }
        String text = publication.text();
        boolean same = Files.exists(file)
                && Files.readString(file, StandardCharsets.UTF_8).equals(text);
        PrintWriter out = spec.commandLine().getOut();
        if (check) {
            boolean behind = publication.isBehind() || !Files.exists(file);
            out.println(behind ? "behind: " + publication.words() : "the ledger is up to date");
            out.flush();
            return behind ? Rollcall.FINDINGS : 0;
        }
        if (!same) {
            write(file, text);
        }
        out.println(
                same ? "nothing to write: " + file + " is up to date" : "wrote " + file + ": " + publication.words());
        out.flush();
        return 0;
    }

    /** Whole or not at all. */
    private static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path staged = Files.createTempFile(folder == null ? Path.of("") : folder, ".permalinks", ".yml");
        try {
            Files.writeString(staged, text, StandardCharsets.UTF_8);
            Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staged);
        }
    }
}
