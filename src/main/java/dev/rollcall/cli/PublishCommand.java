package dev.rollcall.cli;

import dev.rollcall.git.BranchChange;
import dev.rollcall.git.BranchWriter;
import dev.rollcall.git.GitCommit;
import dev.rollcall.git.GitRemote;
import dev.rollcall.git.GitRepository;
import dev.rollcall.git.Signature;
import dev.rollcall.output.OutputPath;
import dev.rollcall.output.PagesLimits;
import dev.rollcall.output.WrittenFolder;
import dev.rollcall.source.Diagnostics;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rollcall publish}: a site that was built, as a commit on a branch that a host serves. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Commits the built site to a branch, without touching the files that are checked out.")
final class PublishCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "The folder of the site, in the repository that holds the branch (default: here).")
    private Path site = Path.of("");

    @Option(names = "--output", paramLabel = "DIR", description = "What was built (default: public in the site).")
    private @Nullable Path output;

    @Option(names = "--branch", paramLabel = "NAME", description = "The branch (default: ${DEFAULT-VALUE}).")
    private String branch = "gh-pages";

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "The folder of the branch that the site is for, such as preview/17 (default: its root).")
    private String into = "";

    @Option(names = "--push", description = "Push the branch as well; over files or HTTP, not over SSH.")
    private boolean push;

    @Option(names = "--remote", paramLabel = "NAME", description = "Where it is pushed (default: ${DEFAULT-VALUE}).")
    private String remote = "origin";

    @Option(
            names = "--message",
            paramLabel = "TEXT",
            description = "What the commit says (default: what was published).")
    private @Nullable String message;

    @Override
    public Integer call() throws IOException {
        Path folder = Optional.ofNullable(output).orElseGet(() -> site.resolve("public"));
        WrittenFolder written = WrittenFolder.of(folder)
                .orElseThrow(() -> Trouble.usage("`" + folder
                        + "` holds no site; build one with `rollcall build`, or name its folder" + " with --output"));
        String place = place();
        try (GitRepository git = GitRepository.of(site.toAbsolutePath())
                .orElseThrow(() -> Trouble.usage("`" + site.toAbsolutePath() + "` is in no Git repository; name the"
                        + " folder of the site with --site, or begin one with `git init`"))) {
            tellLimits(folder);
            publish(git, written, place);
            return 0;
        } catch (IOException e) {
            throw Trouble.failed(String.valueOf(e.getMessage()));
        }
    }

    private void publish(GitRepository git, WrittenFolder written, String place) throws IOException {
        Optional<GitRemote> there = push
                ? Optional.of(GitRemote.of(git, remote, Environment.of(spec).gitToken()))
                : Optional.empty();
        if (there.isPresent()) {
            there.get().fetch(branch);
        }
        BranchWriter writer = BranchWriter.of(git, branch, remote);
        Optional<GitCommit> tip = writer.tip();
        BranchChange change = PublishedFiles.change(
                written, tip.isEmpty() ? Optional.empty() : Optional.of(git.tree(tip.get())), place);
        Optional<GitCommit> head = git.head();
        Signature by = new Signature("Rollcall", "rollcall@localhost", when(head));
        Optional<GitCommit> made = writer.commit(change, by, text(head));
        GitCommit now = made.or(() -> tip).orElseThrow();
        if (there.isPresent() && !writer.published().equals(Optional.of(now))) {
            there.get().push(branch, now, writer.published());
        }
        writer.move(now, by, "rollcall publish");
        tell(made.isPresent(), now, written.files().size());
    }

    private void tell(boolean isNew, GitCommit now, int files) {
        PrintWriter out = spec.commandLine().getOut();
        String commit = "`" + branch + "` (" + now.shortId() + ")";
        out.println(
                isNew
                        ? "committed " + ReportText.count(files, "file") + " to " + commit
                        : commit + " holds this site already");
        if (push) {
            out.println("`" + remote + "` has it");
        } else {
            out.println("push it with `git push " + remote + " " + branch + "`");
        }
        out.flush();
    }

    private String place() {
        String place = into.replaceAll("^/+|/+$", "");
        if (place.isEmpty()) {
            return "";
        }
        try {
            return new OutputPath(place).value() + "/";
        } catch (IllegalArgumentException e) {
            throw Trouble.usage("`" + into + "` is no folder of a branch; write one such as preview/17");
        }
    }

    /** Not the clock: the same site of the same commit is the same everywhere. */
    private OffsetDateTime when(Optional<GitCommit> head) {
        return Environment.of(spec)
                .sourceDate()
                .map(i -> i.atOffset(ZoneOffset.UTC))
                .or(() -> head.map(GitCommit::authored))
                .orElseGet(() -> Instant.EPOCH.atOffset(ZoneOffset.UTC));
    }

    private String text(Optional<GitCommit> head) {
        return Optional.ofNullable(message)
                .orElseGet(() -> "Publish the site"
                        + head.map(commit -> " as of " + commit.shortId()).orElse("") + "\n");
    }

    private void tellLimits(Path folder) throws IOException {
        Diagnostics limits = new Diagnostics(
                PagesLimits.of(folder).diagnostics(folder.toString().replace('\\', '/')));
        PrintWriter err = spec.commandLine().getErr();
        err.print(DiagnosticFormat.usual(Environment.of(spec)).print(limits));
        err.flush();
    }
}
