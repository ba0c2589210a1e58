package dev.rollcall.cli;

import dev.rollcall.build.Explainer;
import dev.rollcall.build.Explanation;
import dev.rollcall.build.SiteBuild;
import dev.rollcall.build.SiteRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollcall explain}: what a line of a note was read as, and why. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Tells which rule read a line of a note as what, and how to overrule it.")
final class ExplainCommand implements Callable<Integer> {
    private static final Pattern PLACE = Pattern.compile("(.+?):(\\d{1,7})(?::\\d{1,7})?");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(names = "--rules", description = "List all rules by name, and read no note.")
    private boolean rules;

    @Parameters(paramLabel = "PATH:LINE", arity = "0..1", description = "A note and the number of a line in it.")
    private @Nullable String place;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (rules) {
            SiteRules.all().forEach(r -> out.println(columns("", r.name(), 24, r.condition())));
        } else {
            print(explanation(), out);
        }
        out.flush();
        return 0;
    }

    private Explanation explanation() throws IOException {
        Matcher asked = PLACE.matcher(Optional.ofNullable(place).orElse(""));
        if (!asked.matches()) {
            throw Trouble.usage("name a line of a note, such as community/2026-03-18.md:44");
        }
        SiteOptions.Wanted wanted = options.wanted(Optional.empty());
        SiteBuild build = SiteBuild.of(wanted.request());
        build.makeAll();
        String path = belowContent(asked.group(1), wanted.request().content());
        return new Explainer(build)
                .of(path, Integer.parseInt(asked.group(2)))
                .orElseThrow(() -> Trouble.usage("no line " + asked.group(2) + " of a note `" + path + "` below `"
                        + wanted.request().content() + "`"));
    }

    /** A shell completes paths from where the user is, through the content folder. */
    private static String belowContent(String written, Path content) {
        Path folder = content.toAbsolutePath().normalize();
        Path path = Path.of(written).toAbsolutePath().normalize();
        boolean through = path.startsWith(folder) && !path.equals(folder);
        return (through ? folder.relativize(path).toString() : written).replace('\\', '/');
    }

    private static void print(Explanation explanation, PrintWriter out) {
        out.println(explanation.path() + ":" + explanation.line());
        out.println("    " + explanation.text().strip());
        for (Explanation.Fact fact : explanation.facts()) {
            out.println();
            out.println(fact.title());
            fact.rows().forEach(row -> out.println(columns("  ", row.label(), 20, row.words())));
        }
        if (!explanation.diagnostics().isEmpty()) {
            out.println();
            out.println("told of it");
            explanation
                    .diagnostics()
                    .forEach(d -> out.println("  " + d.severity() + ": " + d.message() + " [" + d.code() + "]"));
        }
    }

    private static String columns(String indent, String left, int width, String right) {
        return indent + String.format(Locale.ROOT, "%-" + width + "s", left) + right;
    }
}
