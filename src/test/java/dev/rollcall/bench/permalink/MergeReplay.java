package dev.rollcall.bench.permalink;

import dev.rollcall.permalink.Entry;
import dev.rollcall.permalink.Ledger;
import dev.rollcall.permalink.LedgerReader;
import dev.rollcall.permalink.LedgerReading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
 * Two branches each add notes to an archive, write the ledger and commit; then one merges the other by {@code git merge}, once in a
 * repository without any attributes, as hosts merge, and once with {@code merge=union}, as {@code rollcall init} writes it. The notes
 * that are added are taken out of the archive first: one to five on each branch. {@code src/bench/permalinks-merge} runs this.
 */
public final class MergeReplay {
    private static final int MOST_ADDED = 5;

    private MergeReplay() {}

    /**
     * What came of it.
     *
     * @param conflicts of the merges without attributes
     * @param lost addresses of one of the branches that the merged ledger, read as it is, does not have
     * @param union conflicts of the merges with {@code merge=union}
     * @param mended of these merges such after which {@code rollcall permalinks} has something to mend
     */
    public record Result(int cases, int conflicts, int lost, int union, int mended) {}

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
                    "%s: %d merges, %d with a conflict, %d addresses lost; by merge=union %d with a conflict, %d to mend%n",
                    arguments[i],
                    result.cases(),
                    result.conflicts(),
                    result.lost(),
                    result.union(),
                    result.mended());
            fine &= result.lost() == 0 && result.conflicts() * 20 <= result.cases();
        }
        System.exit(fine ? 0 : 1);
    }

    /** Merges so many times. */
    public static Result run(Map<String, String> all, int cases, long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        Edition.Reader reader = new Edition.Reader();
        int[] counts = new int[4];
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
            GitMerge.Merged plain = GitMerge.of(before.text(), first.text(), second.text(), false);
            GitMerge.Merged union = GitMerge.of(before.text(), first.text(), second.text(), true);
            counts[0] += plain.conflict() ? 1 : 0;
            counts[1] += lost(plain, first, second) + lost(union, first, second);
            counts[2] += union.conflict() ? 1 : 0;
            counts[3] += LedgerReader.read("", union.text()).diagnostics().isEmpty() ? 0 : 1;
        }
        return new Result(cases, counts[0], counts[1], counts[2], counts[3]);
    }

    /** A merge without a conflict that leaves something to mend counts as a loss, too, where nothing asked for both sides. */
    private static int lost(GitMerge.Merged merged, Ledger first, Ledger second) {
        LedgerReading read = LedgerReader.read("", merged.text());
        Set<String> there = read.ledger().entries().map(Entry::address).collect(Collectors.toSet());
        int lost = !merged.conflict() && !merged.union() && !read.diagnostics().isEmpty() ? 1 : 0;
        for (Ledger side : List.of(first, second)) {
            lost += (int)
                    side.entries().filter(e -> !there.contains(e.address())).count();
        }
        return lost;
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
}
