package dev.rollcall.cli;

import dev.rollcall.build.SiteBuild;
import dev.rollcall.source.Diagnostics;
import dev.rollcall.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rollcall check}: all that is wrong, without writing anything. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Tells what is wrong in the notes and settings, and what they had better not say; writes nothing.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(names = "--strict", description = "Fail on warnings as on errors.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "One of ${COMPLETION-CANDIDATES} (default: text, within a GitHub workflow github).")
    private @Nullable DiagnosticFormat format;

    @Option(names = "--review", description = "Tells also what looks like a decision and is not recorded as one.")
    private boolean review;

    @Override
    public Integer call() throws IOException {
        SiteOptions.Wanted wanted = options.wanted(Optional.empty());
        SiteBuild build = SiteBuild.of(wanted.request());
        build.makeAll();
        Diagnostics diagnostics = build.diagnostics()
                .and(wanted.settings().diagnostics())
                .and(build.lints())
                .and(review ? build.review() : List.of());
        DiagnosticFormat form =
                Optional.ofNullable(format).orElseGet(() -> DiagnosticFormat.usual(Environment.of(spec)));
        PrintWriter out = spec.commandLine().getOut();
        out.print(form.print(diagnostics));
        out.flush();
        if (form != DiagnosticFormat.JSON) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(ReportText.count(diagnostics.count(Severity.ERROR), "error") + ", "
                    + ReportText.count(diagnostics.count(Severity.WARNING), "warning") + ", "
                    + ReportText.count(diagnostics.count(Severity.NOTE), "note"));
        }
        return diagnostics.failing(strict) ? Rollcall.FINDINGS : 0;
    }
}
