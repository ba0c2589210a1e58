package dev.rollcall.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: words in, words and an exit code out. Exit: 0 done, 1 findings, 2 usage, 70 a bug of ours. */
@Command(
        name = "rollcall",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns a folder of meeting notes into a site.",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            ExtractCommand.class,
            ForgetCommand.class,
            InitCommand.class,
            NewCommand.class,
            PeopleCommand.class,
            PermalinksCommand.class,
            PublishCommand.class,
            SearchCommand.class,
            ServeCommand.class
        })
public final class Rollcall implements Callable<Integer> {
    static final int FINDINGS = 1;
    private static final int BUG = 70;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Environment environment;

    private Rollcall(Environment environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, new Environment(System.getenv(), true), System.out, System.err));
    }

    /** Runs one command; everything it has to say goes to the two streams. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        return run(arguments, System.getenv(), out, err);
    }

    /** The same with these variables in place of those of the process. */
    public static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        return run(arguments, new Environment(environment, false), out, err);
    }

    private static int run(String[] arguments, Environment environment, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(new Rollcall(environment));
        // in a query -word is no option, nor several in one
        Objects.requireNonNull(line.getSubcommands().get(SearchCommand.NAME))
                .setUnmatchedOptionsArePositionalParams(true)
                .setPosixClusteredShortOptionsAllowed(false);
        return line.setOut(writer(out))
                .setErr(writer(err))
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Rollcall::misused)
                .setExecutionExceptionHandler((problem, command, parsed) -> report(problem, command))
                .execute(asOption(arguments));
    }

    /** Without a command there is nothing to do but to say what could be done. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }

    Environment environment() {
        return environment;
    }

    /** {@code help build} means {@code build --help}. */
    private static String[] asOption(String[] arguments) {
        boolean asked = arguments.length > 0 && arguments.length <= 2 && arguments[0].equals("help");
        return asked
                ? (arguments.length == 1 ? new String[] {"--help"} : new String[] {arguments[1], "--help"})
                : arguments;
    }

    /** What is wrong with the words, and what was probably meant; all that could be said is too much here. */
    private static int misused(CommandLine.ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(problem.getMessage());
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
            Optional<String> folder =
                    unmatched.getUnmatched().stream().filter(Rollcall::isFolder).findFirst();
            if (folder.isPresent() && command.getCommandSpec().findOption("--content") != null) {
                boolean site = Files.isDirectory(Path.of(folder.get(), "content"));
                err.println("did you mean " + (site ? "--site " : "--content ") + folder.get() + "?");
            } else {
                CommandLine.UnmatchedArgumentException.printSuggestions(unmatched, err);
            }
        }
        err.println("`" + command.getCommandSpec().qualifiedName() + " --help` tells what there is");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static boolean isFolder(String word) {
        try {
            return Files.isDirectory(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int report(Exception problem, CommandLine command) {
        PrintWriter err = command.getErr();
        if (problem instanceof Trouble trouble) {
            err.println("rollcall: " + trouble.getMessage());
            return trouble.exitCode();
        }
        err.println("rollcall: this is a bug of ours; please report it with what follows");
        problem.printStackTrace(err);
        return BUG;
    }
}
