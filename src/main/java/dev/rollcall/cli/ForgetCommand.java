package dev.rollcall.cli;

import dev.rollcall.build.ForgottenLines;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollcall forget}: the lines for {@code people.yml} that make a person be forgotten, without their name. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the lines for people.yml that make somebody be forgotten, without naming them.")
final class ForgetCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "The folder of notes, whose people.yml may have a salt already (default: content).")
    private Path content = Path.of("content");

    @Parameters(
            paramLabel = "NAME",
            arity = "1..*",
            description = "Every name, handle and other spelling that notes have of the one person.")
    @SuppressWarnings("FieldCanBeFinal") // picocli sets it
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException {
        ForgottenLines lines = ForgottenLines.of(content, names);
        PrintWriter out = spec.commandLine().getOut();
        lines.yaml().forEach(out::println);
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        lines.remarks().forEach(r -> err.println("rollcall: " + r));
        return lines.yaml().isEmpty() ? Rollcall.FINDINGS : 0;
    }
}
