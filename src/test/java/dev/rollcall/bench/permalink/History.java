package dev.rollcall.bench.permalink;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commits of a repository that touch notes, oldest first, as the program {@code git} tells them. */
final class History {
    private static final Pattern NOTE = Pattern.compile(".*\\.(?:md|markdown)");
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*");

    private final Path repository;
    private final String folder;
    private final Map<String, String> blobs = new HashMap<>();

    History(Path repository, String folder) {
        this.repository = repository;
        this.folder = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }

    /** Each difference that a commit made to a file: where its lines went. */
    private record Change(String to, List<int[]> hunks) {}

    /** A commit. */
    final class Step {
        private final String commit;
        private final Map<String, Change> changes = new HashMap<>();

        private Step(String commit) {
            this.commit = commit;
        }

        String name() {
            return commit.substring(0, 8);
        }

        /** The notes by path below the folder. */
        SortedMap<String, String> texts() throws IOException {
            SortedMap<String, String> ids = new TreeMap<>();
            for (String line : git("ls-tree", "-r", "-z", commit, "--", folder.isEmpty() ? "." : folder)
                    .split("\0", -1)) {
                int tab = line.indexOf('\t');
                if (tab > 0
                        && line.contains(" blob ")
                        && NOTE.matcher(line.substring(tab + 1)).matches()) {
                    String path = line.substring(tab + 1);
                    if (!("/" + path).contains("/.")) {
                        ids.put(
                                path.substring(folder.length()),
                                line.substring(0, tab).split(" ", 3)[2]);
                    }
                }
            }
            fetch(ids.values().stream()
                    .filter(id -> !blobs.containsKey(id))
                    .distinct()
                    .toList());
            SortedMap<String, String> texts = new TreeMap<>();
            ids.forEach((path, id) -> texts.put(path, blobs.getOrDefault(id, "")));
            return texts;
        }

        String pathOf(String before) {
            Change change = changes.get(before);
            return change == null ? before : change.to();
        }

        /** Where a line went; 0 where it was taken away. */
        int lineOf(String path, int line) {
            Change change = changes.get(path);
            if (change == null) {
                return line;
            }
            int shift = 0;
            for (int[] hunk : change.hunks()) {
                if (line < hunk[0]) {
                    break;
                }
                if (line < hunk[0] + hunk[1]) {
                    int place = line - hunk[0];
                    return hunk[1] == hunk[3] ? hunk[2] + place : 0;
                }
                shift += hunk[3] - hunk[1];
            }
            return change.to().isEmpty() ? 0 : line + shift;
        }
    }

    List<Step> steps() throws IOException {
        List<Step> steps = new ArrayList<>();
        String head = git("for-each-ref", "--format=%(refname)", "refs/heads", "refs/remotes")
                .lines()
                .findFirst()
                .orElse("HEAD");
        String start = git("rev-parse", "--verify", "--quiet", "HEAD^{commit}").isBlank() ? head : "HEAD";
        for (String commit : git("rev-list", "--reverse", start, "--", folder.isEmpty() ? "." : folder)
                .split("\n", -1)) {
            if (!commit.isBlank()) {
                Step step = new Step(commit.strip());
                if (!steps.isEmpty()) {
                    read(
                            step,
                            git(
                                    "diff",
                                    "-M",
                                    "-U0",
                                    "--no-color",
                                    "--no-ext-diff",
                                    steps.get(steps.size() - 1).commit,
                                    step.commit,
                                    "--",
                                    folder.isEmpty() ? "." : folder));
                }
                steps.add(step);
            }
        }
        return steps;
    }

    private void read(Step step, String diff) {
        String from = "";
        String to = "";
        List<int[]> hunks = new ArrayList<>();
        for (String line : diff.split("\n", -1)) {
            Matcher hunk = HUNK.matcher(line);
            if (line.startsWith("diff --git ")) {
                hunks = new ArrayList<>();
                from = "";
            } else if (line.startsWith("rename from ")) {
                from = below(line.substring(12));
            } else if (line.startsWith("rename to ")) {
                to = below(line.substring(10));
                step.changes.put(from, new Change(to, hunks));
            } else if (line.startsWith("--- a/")) {
                from = below(line.substring(6));
            } else if (line.startsWith("+++ ")) {
                to = line.startsWith("+++ b/") ? below(line.substring(6)) : "";
                step.changes.put(from, new Change(to, hunks));
            } else if (hunk.matches()) {
                int old = Integer.parseInt(hunk.group(1));
                int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
                int now = hunk.group(4) == null ? 1 : Integer.parseInt(hunk.group(4));
                // of an insertion, git names the line before it
                hunks.add(new int[] {count == 0 ? old + 1 : old, count, Integer.parseInt(hunk.group(3)), now});
            }
        }
    }

    private String below(String path) {
        return path.startsWith(folder) ? path.substring(folder.length()) : path;
    }

    private void fetch(List<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        Process process = new ProcessBuilder("git", "-C", repository.toString(), "cat-file", "--batch").start();
        Thread asking = new Thread(() -> {
            try (OutputStream questions = process.getOutputStream()) {
                questions.write((String.join("\n", ids) + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        asking.start();
        try (InputStream answers = new java.io.BufferedInputStream(process.getInputStream())) {
            for (String id : ids) {
                StringBuilder head = new StringBuilder();
                for (int c = answers.read(); c != '\n'; c = answers.read()) {
                    head.append((char) c);
                }
                String[] words = head.toString().split(" ", 3);
                byte[] bytes = answers.readNBytes(Integer.parseInt(words[2].strip()));
                answers.read();
                blobs.put(id, new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    private String git(String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("git", "-C", repository.toString(), "-c", "core.quotePath=false"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
