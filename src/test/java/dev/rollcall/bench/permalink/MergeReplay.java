package dev.rollcall.bench.permalink;

import dev.rollcall.permalink.Entry;
import dev.rollcall.permalink.Ledger;
import dev.rollcall.permalink.LedgerReader;
import dev.rollcall.permalink.LedgerReading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Two branches each add notes to an archive and write the ledger; then Git merges their ledgers as it merges any file. The notes that are
 * added are taken out of the archive first: one to five on each branch. {@code src/bench/permalinks-merge} runs this.
 */
public final class MergeReplay {
    private static final int MOST_ADDED = 5;

    private MergeReplay() {}

    /**
     * What came of it.
     *
     * @param lost addresses of one of the branches that the merged ledger, read as it is, does not have
     */
    public record Result(int cases, int conflicts, int lost) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean fine = true;
        for (int i = 2; i < arguments.length; i++) {
            Result result = run(
                    EditReplay.read(Path.of(arguments[i])),
                    Integer.parseInt(arguments[0]),
                    Long.parseLong(arguments[1]));
            out.printf(
                    Locale.ROOT,
                    "%s: %d merges, %d with a conflict, %d addresses lost%n",
                    arguments[i],
                    result.cases(),
                    result.conflicts(),
                    result.lost());
            fine &= result.lost() == 0 && result.conflicts() * 20 <= result.cases();
        }
        System.exit(fine ? 0 : 1);
    }

    /** Merges so many times. */
    public static Result run(Map<String, String> all, int cases, long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        Edition.Reader reader = new Edition.Reader();
        int conflicts = 0;
        int lost = 0;
        for (int i = 0; i < cases; i++) {
            List<String> paths = new ArrayList<>(all.keySet());
            Collections.shuffle(paths, random);
            int ours = 1 + random.nextInt(MOST_ADDED);
            int theirs = 1 + random.nextInt(MOST_ADDED);
            Map<String, String> base = new TreeMap<>(all);
            paths.subList(0, ours + theirs).forEach(base::remove);
            Ledger before = reader.of(new TreeMap<>(base), Ledger.empty()).ledger();
            Ledger first = with(reader, base, paths.subList(0, ours), all, before);
            Ledger second = with(reader, base, paths.subList(ours, ours + theirs), all, before);
            Merge merge = merge(before.text(), first.text(), second.text());
            conflicts += merge.conflict() ? 1 : 0;
            LedgerReading read = LedgerReader.read("permalinks.yml", merge.text());
            Set<String> there = read.ledger().entries().map(Entry::address).collect(Collectors.toSet());
            for (Ledger side : List.of(first, second)) {
                lost += (int)
                        side.entries().filter(e -> !there.contains(e.address())).count();
            }
            lost += !merge.conflict() && !read.diagnostics().isEmpty() ? 1 : 0;
        }
        return new Result(cases, conflicts, lost);
    }

    private static Ledger with(
            Edition.Reader reader,
            Map<String, String> base,
            List<String> added,
            Map<String, String> all,
            Ledger before) {
        TreeMap<String, String> notes = new TreeMap<>(base);
        added.forEach(p -> notes.put(p, all.getOrDefault(p, "")));
        return reader.of(notes, before).ledger();
    }

    private record Merge(boolean conflict, String text) {}

    /** As {@code git merge} does it with one file. */
    private static Merge merge(String base, String ours, String theirs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("permalinks-merge");
        try {
            Files.writeString(folder.resolve("base"), base);
            Files.writeString(folder.resolve("ours"), ours);
            Files.writeString(folder.resolve("theirs"), theirs);
            Process process = new ProcessBuilder("git", "merge-file", "-p", "ours", "base", "theirs")
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String merged = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Merge(process.waitFor() != 0, merged);
        } finally {
            for (String name : List.of("base", "ours", "theirs")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }
}
