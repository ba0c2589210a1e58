package dev.rollcall.cli;

import dev.rollcall.build.PeopleLines;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rollcall people}: everybody whom the notes name, as a people.yml. */
@Command(
        name = "people",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints everybody whom roll calls name as a people.yml, with what is left open in comments.")
final class PeopleCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Override
    public Integer call() throws IOException {
        PeopleLines lines = PeopleLines.of(options.wanted(Optional.empty()).request());
        if (lines.text().isEmpty()) {
            throw Trouble.failed("people.yml cannot be read; `rollcall check` says why");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(lines.text());
        out.flush();
        spec.commandLine().getErr().println(ReportText.count(lines.doubts(), "question") + " left open");
        return 0;
    }
}
