package dev.rollcall.cli;

import dev.rollcall.build.BuildRequest;
import dev.rollcall.build.Built;
import dev.rollcall.build.FirstPages;
import dev.rollcall.build.Kept;
import dev.rollcall.build.NoteHistory;
import dev.rollcall.build.Progress;
import dev.rollcall.build.Publication;
import dev.rollcall.build.SiteBuild;
import dev.rollcall.config.ConfigReader;
import dev.rollcall.output.OutputWriter;
import dev.rollcall.output.PagesLimits;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Diagnostics;
import dev.rollcall.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rollcall build}: the site, on disk. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Builds the site.")
final class BuildCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(names = "--strict", description = "Fail on warnings as on errors.")
    private boolean strict;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description =
                    "Where the site goes (default: public in the site; on Read the Docs, where it looks for the site).")
    private @Nullable Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will be published, in place of url in the settings.")
    private @Nullable String baseUrl;

    @Option(
            names = "--if-changed",
            paramLabel = "COMMIT",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Build nothing and exit with 183, which cancels a build on Read the Docs, where the site would be"
                            + " that of this commit (default: of the branch that a pull request there goes to).")
    private @Nullable String ifChanged;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--frozen", description = "Fail where the ledger of addresses is behind; for CI.")
    private boolean frozen;

    @Option(
            names = "--previous",
            paramLabel = "PLACE",
            description = "Where the site was published last, a folder, a branch or an address: its permalinks.json"
                    + " serves where there is no ledger.")
    private @Nullable String previous;

    @Option(names = "--all-versions", description = "Build all versions that the settings name into one site.")
    private boolean allVersions;

    @Option(names = "--no-cache", description = "Read every note anew, and keep nothing of it for the next build.")
    private boolean noCache;

    @Option(names = "--timings", description = "Tell where the time went.")
    private boolean timings;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print only what is wrong: errors, and with --strict warnings.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        Path target = target();
        SiteOptions.Wanted wanted = options.wanted(url());
        if (isUnchanged(wanted.request())) {
            return ReadTheDocs.CANCEL;
        }
        OutputWriter writer = Writing.to(target, wanted.request().content());
        Timings spent = new Timings(System::nanoTime);
        try (Kept kept = noCache ? Kept.dropped(options.site()) : Kept.in(options.site(), Version.text());
                Waiting waiting = Waiting.of(spec, quiet, spent)) {
            BuildRequest request = published(wanted.request());
            FirstPages first = kept.first(request);
            try (Built build = built(request, kept, waiting)) {
                OutputWriter.Written did = Writing.write(writer.knowing(kept.left(target)), build, target, waiting);
                if (did.files() > 0) {
                    kept.keep();
                    first.keep(build);
                }
                waiting.end();
                int exit = written(build, did, wanted, target);
                if (timings) {
                    spent.lines().forEach(spec.commandLine().getErr()::println);
                }
                return exit;
            }
        }
    }

    private Built built(BuildRequest plain, Kept kept, Progress progress) throws IOException {
        BuildRequest request =
                NoteHistory.of(plain.content()).map(plain::withHistory).orElse(plain);
        return allVersions
                ? AllVersions.of(request, options.site(), kept, progress)
                : SiteBuild.of(request, kept, progress);
    }

    private int written(Built build, OutputWriter.Written did, SiteOptions.Wanted wanted, Path target)
            throws IOException {
        List<Diagnostic> limits = did.files() == 0 || isOnReadTheDocs() ? List.of() : limits(target);
        Diagnostics diagnostics = build.diagnostics()
                .and(wanted.settings().diagnostics())
                .and(limits)
                .and(behind(build.publication()));
        printFaults(diagnostics);
        if (!quiet) {
            spec.commandLine().getErr().print(usual().print(notes(limits)));
            printReport(
                    build, did, target, !wanted.request().config().versions().isNone());
            if (!frozen && build.publication().isKept() && build.publication().isBehind()) {
                spec.commandLine()
                        .getOut()
                        .println("the ledger of addresses is behind ("
                                + build.publication().words()
                                + "); run `rollcall permalinks` and commit what it writes");
            }
        }
        if (!quiet || diagnostics.failing(strict)) {
            ReportText.verdict(diagnostics, strict, did.files() > 0)
                    .forEach(spec.commandLine().getErr()::println);
        }
        return diagnostics.failing(strict) ? Rollcall.FINDINGS : 0;
    }

    private boolean isUnchanged(BuildRequest request) throws IOException {
        if (ifChanged == null) {
            return false;
        }
        IfChanged known = allVersions || previous != null
                ? IfChanged.unknown("the site depends on more than the notes that are checked out")
                : IfChanged.of(
                        options.folder(),
                        request.content(),
                        named(request),
                        ifChanged,
                        request.host().previewOf().isPresent());
        PrintWriter err = spec.commandLine().getErr();
        known.remark()
                .ifPresent(why -> err.println("rollcall: builds without knowing whether anything changed: " + why));
        known.unchangedSince()
                .ifPresent(commit -> err.println("rollcall: nothing that the site depends on differs from " + commit
                        + ", so nothing was built"));
        return known.unchangedSince().isPresent();
    }

    /** Files that options and settings name, and that need not be beside the notes. */
    private List<Path> named(BuildRequest request) {
        return Stream.concat(
                        ledger.isNamed() ? Stream.of(ledger.file(request)) : Stream.empty(),
                        request.config().redirects().list().stream()
                                .map(list -> options.folder().resolve(list.path())))
                .toList();
    }

    private BuildRequest published(BuildRequest request) throws IOException {
        boolean kept = ledger.isNamed() || Files.exists(ledger.file(request));
        return previous == null || kept
                ? ledger.with(request)
                : LastSite.at(previous, options.folder()).told(request);
    }

    private List<Diagnostic> behind(Publication publication) {
        return frozen && (publication.isBehind() || !publication.isKept())
                ? List.of(publication.behind(Severity.ERROR))
                : List.of();
    }

    private Path target() {
        return Optional.ofNullable(output)
                .or(() -> Environment.of(spec).readTheDocs().flatMap(ReadTheDocs::output))
                .orElseGet(() -> options.site().resolve("public"));
    }

    private DiagnosticFormat usual() {
        return DiagnosticFormat.usual(Environment.of(spec));
    }

    private static Diagnostics notes(List<Diagnostic> told) {
        return new Diagnostics(
                told.stream().filter(d -> d.severity() == Severity.NOTE).toList());
    }

    private boolean isOnReadTheDocs() {
        return Environment.of(spec).readTheDocs().isPresent();
    }

    private static List<Diagnostic> limits(Path target) throws IOException {
        return PagesLimits.of(target).diagnostics(target.toString().replace('\\', '/'));
    }

    private Optional<URI> url() {
        Optional<URI> url = Optional.ofNullable(baseUrl).flatMap(ConfigReader::siteUrl);
        if (baseUrl != null && url.isEmpty()) {
            throw Trouble.usage("`" + baseUrl + "` is no address of a site; write one such as https://host/path/");
        }
        return url;
    }

    /** Faults of a large archive would flood the screen: a build shows the worst, {@code check} shows all. */
    private void printFaults(Diagnostics diagnostics) {
        List<Diagnostic> worth = diagnostics.list().stream()
                .filter(d -> d.severity() == Severity.ERROR || (d.severity() == Severity.WARNING && (!quiet || strict)))
                .sorted(java.util.Comparator.comparing(Diagnostic::severity).thenComparing(d -> d))
                .toList();
        Diagnostics shown = new Diagnostics(worth.subList(0, Math.min(SHOWN, worth.size())));
        PrintWriter err = spec.commandLine().getErr();
        err.print(usual().print(shown));
        if (worth.size() > SHOWN) {
            err.println((worth.size() - SHOWN) + " more; `rollcall check` shows all");
        }
        err.flush();
    }

    private void printReport(Built build, OutputWriter.Written did, Path target, boolean hasVersions) {
        PrintWriter out = spec.commandLine().getOut();
        ReportText.of(build.report()).forEach(out::println);
        if (!allVersions && hasVersions) {
            out.println("the settings name versions, which only `rollcall build --all-versions` builds");
        }
        if (!build.versions().isEmpty()) {
            out.println("besides this version: " + String.join(", ", build.versions()));
        }
        Path home = target.resolve("index.html");
        if (did.files() == 0) {
            out.println("wrote nothing, since somebody might be named who must not be; what was there still stands");
            out.flush();
            return;
        }
        out.println("wrote "
                + (did.changed() == did.files() ? "" : String.format(Locale.ROOT, "%,d of ", did.changed()))
                + ReportText.count(did.files(), "file") + " to " + target
                + (did.changed() == did.files() ? "" : ", since the others are the same")
                + "; open " + (Files.exists(home) ? home : target));
        out.flush();
    }
}
