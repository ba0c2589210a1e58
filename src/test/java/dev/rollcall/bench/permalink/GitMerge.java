package dev.rollcall.bench.permalink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A merge of two branches by the Git of the machine, in a repository made for it; no settings of the machine count. */
final class GitMerge {
    private static final String LEDGER = "content/permalinks.yml";

    private GitMerge() {}

    /**
     * A ledger after the merge.
     *
     * @param union whether the repository asked Git to keep the lines of both
     */
    record Merged(boolean conflict, boolean union, String text) {}

    static Merged of(String base, String ours, String theirs, boolean union) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("permalinks-merge");
        try {
            Files.createDirectories(folder.resolve("content"));
            git(folder, "init", "--quiet", "--initial-branch=ours");
            if (union) {
                Files.writeString(folder.resolve(".gitattributes"), LEDGER + " merge=union\n");
            }
            commit(folder, base);
            git(folder, "branch", "theirs");
            commit(folder, ours);
            git(folder, "checkout", "--quiet", "theirs");
            commit(folder, theirs);
            git(folder, "checkout", "--quiet", "ours");
            boolean conflict = run(folder, "merge", "--quiet", "--no-edit", "theirs") != 0;
            return new Merged(conflict, union, Files.readString(folder.resolve(LEDGER)));
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void commit(Path folder, String ledger) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(LEDGER), ledger);
        git(folder, "add", "--all");
        git(folder, "commit", "--quiet", "--allow-empty", "--message=notes");
    }

    private static void git(Path folder, String... words) throws IOException, InterruptedException {
        if (run(folder, words) != 0) {
            throw new IOException("git " + String.join(" ", words) + " failed");
        }
    }

    private static int run(Path folder, String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "core.autocrlf=false", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_GLOBAL", folder.resolve("none").toString(),
                        "GIT_CONFIG_NOSYSTEM", "1",
                        "GIT_AUTHOR_NAME", "Wen Li",
                        "GIT_AUTHOR_EMAIL", "wen@example.org",
                        "GIT_COMMITTER_NAME", "Wen Li",
                        "GIT_COMMITTER_EMAIL", "wen@example.org"));
        Process running = process.start();
        running.getOutputStream().close();
        return running.waitFor();
    }
}
