package dev.rollcall.bench.permalink;

import dev.rollcall.notes.ContentReader;
import dev.rollcall.notes.ContentRules;
import dev.rollcall.notes.DiskFolder;
import dev.rollcall.permalink.Kind;
import dev.rollcall.permalink.Ledger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Edits notes at random as people do and asks after every few edits whether each decision is still found at its address. The truth is
 * the line that it stood in, which keeps its identity through all edits ({@link LivingNotes}). {@code src/bench/permalinks-edits} runs this.
 */
public final class EditReplay {
    private final LivingNotes notes;
    private final InventedEdits edits;
    private final Edition.Reader reader = new Edition.Reader();
    private final Set<String> ever = new TreeSet<>();
    private final List<String> told = new ArrayList<>();
    private final int[] unaffected = new int[2];
    private final int[] reworded = new int[2];
    private int swaps;

    private EditReplay(SortedMap<String, String> texts, long seed) {
        notes = new LivingNotes(texts);
        edits = new InventedEdits(notes, seed);
    }

    /**
     * What came of it.
     *
     * @param unaffected decisions whose line kept its words, counted at each look, and those of them that kept their id
     * @param reworded the same of those whose line was changed
     * @param swaps ids that mean another decision
     * @param lost addresses that lead nowhere
     */
    public record Result(
            Map<String, Integer> edits,
            int addresses,
            Share unaffected,
            Share reworded,
            int swaps,
            List<String> lost,
            List<String> told) {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int count = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        boolean fine = true;
        for (int i = 2; i < arguments.length; i++) {
            Result result = run(read(Path.of(arguments[i])), count, 4, seed);
            out.println(arguments[i] + ": " + result.edits());
            out.printf(
                    Locale.ROOT,
                    "  %d addresses, %d lost; unaffected %d/%d %.5f; reworded %d/%d %.4f; %d swaps%n",
                    result.addresses(),
                    result.lost().size(),
                    result.unaffected().kept(),
                    result.unaffected().all(),
                    result.unaffected().share(),
                    result.reworded().kept(),
                    result.reworded().all(),
                    result.reworded().share(),
                    result.swaps());
            result.lost().stream().limit(10).forEach(a -> out.println("  lost " + a));
            result.told().stream().limit(60).forEach(a -> out.println("  " + a));
            fine &= result.lost().isEmpty()
                    && result.swaps() == 0
                    && result.unaffected().share() >= 0.99
                    && result.reworded().share() >= 0.97;
        }
        System.exit(fine ? 0 : 1);
    }

    /** Of so many decisions so many kept their id. */
    public record Share(int all, int kept) {
        public double share() {
            return all == 0 ? 1 : (double) kept / all;
        }
    }

    static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        ContentReader.read(new DiskFolder(folder), "", ContentRules.plain())
                .texts()
                .forEach(t -> texts.put(t.path(), t.file().text()));
        return texts;
    }

    /** Makes so many edits of these notes, and looks after every few. */
    public static Result run(SortedMap<String, String> texts, int count, int atOnce, long seed) {
        return new EditReplay(texts, seed).result(count, atOnce);
    }

    /** A decision by the line that it stands in. */
    private record Truth(int line, int place) {}

    private Result result(int count, int atOnce) {
        Edition edition = reader.of(notes.texts(), Ledger.empty());
        int made = 0;
        for (int tried = 0; made < count && tried < 20 * count; ) {
            edition.ledger().entries().filter(e -> e.isLive()).forEach(e -> ever.add(e.address()));
            Map<Truth, Edition.Fact> before = decisions(edition);
            Ledger ledger = edition.ledger();
            for (int i = 0; i < atOnce && tried < 20 * count; tried++) {
                if (edits.make(edition)) {
                    i++;
                    made++;
                    edition = reader.of(notes.texts(), ledger);
                }
            }
            judge(before, decisions(edition), edits.reworded(), new HistoryReplay.Moved(edition.ledger()));
        }
        edition.ledger().entries().filter(e -> e.isLive()).forEach(e -> ever.add(e.address()));
        Ledger last = edition.ledger();
        HistoryReplay.Moved moved = new HistoryReplay.Moved(last);
        List<String> lost = ever.stream()
                .filter(a -> last.at(a).filter(e -> e.isLive()).isEmpty() && !moved.answers(a))
                .toList();
        return new Result(
                edits.counts(),
                ever.size(),
                new Share(unaffected[0], unaffected[1]),
                new Share(reworded[0], reworded[1]),
                swaps,
                lost,
                told);
    }

    private Map<Truth, Edition.Fact> decisions(Edition edition) {
        Map<Truth, Edition.Fact> decisions = new HashMap<>();
        edition.facts().stream().filter(f -> f.kind() == Kind.DECISION).forEach(f -> {
            int id = notes.idAt(f.path(), f.line());
            int place = 0;
            while (decisions.containsKey(new Truth(id, place))) {
                place++;
            }
            decisions.put(new Truth(id, place), f);
        });
        return decisions;
    }

    private void judge(
            Map<Truth, Edition.Fact> before,
            Map<Truth, Edition.Fact> now,
            Set<Integer> changed,
            HistoryReplay.Moved moved) {
        Map<String, Edition.Fact> byAddress = new HashMap<>();
        now.values().forEach(f -> byAddress.put(f.address(), f));
        before.forEach((truth, old) -> {
            Edition.Fact same = now.get(truth);
            String end = moved.end(old.address());
            Edition.Fact found = byAddress.get(end);
            if (found != null && !found.equals(same) && !found.text().equals(old.text())) {
                swaps++;
                told.add("swap: " + old.address() + " `" + old.text() + "` now means " + end + " `" + found.text()
                        + "`, not " + (same == null ? "nothing" : same.address() + " `" + same.text() + "`"));
            }
            if (same != null) {
                boolean isChanged = changed.contains(truth.line());
                int[] counts = isChanged ? reworded : unaffected;
                boolean kept = end.equals(same.address());
                counts[0]++;
                counts[1] += kept ? 1 : 0;
                if (!kept) {
                    told.add((isChanged ? "reworded: " : "unaffected: ") + old.address() + " `" + old.text()
                            + "` leads to " + end + ", is " + same.address() + " `" + same.text() + "`");
                }
            }
        });
    }
}
