package dev.rollcall.bench.permalink;

import dev.rollcall.permalink.Kind;
import dev.rollcall.permalink.Ledger;
import dev.rollcall.permalink.Moves;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Builds an archive at every commit of a repository that touches its notes, each with the ledger of the commit before, and then asks
 * for every address that was ever given: it has to be there still, lead to one that is, or be told as deleted. The truth of what became
 * of a fact is what Git says of its line: a line that a commit changed stands at the line that Git's difference puts in its place.
 * {@code src/bench/permalinks-replay} runs this.
 */
public final class HistoryReplay {
    private static final double EDITED = 0.5;

    private final History history;
    private final Edition.Reader reader = new Edition.Reader();
    private final Set<String> ever = new TreeSet<>();
    private final List<String> lost = new ArrayList<>();
    private final Map<Kind, int[]> kept = new TreeMap<>();
    private final List<String> swapped = new ArrayList<>();
    private int commits;

    private HistoryReplay(History history) {
        this.history = history;
    }

    /**
     * What came of it.
     *
     * @param addresses how many there ever were
     * @param lost those that lead nowhere
     * @param kept by kind: facts whose line was edited or moved by Git's account, and of these those that kept their id
     * @param swapped ids that mean another fact, by the same account
     */
    public record Result(int commits, int addresses, List<String> lost, Map<Kind, int[]> kept, List<String> swapped) {
        public double share(Kind kind) {
            int[] counts = kept.getOrDefault(kind, new int[] {0, 0});
            return counts[0] == 0 ? 1 : (double) counts[1] / counts[0];
        }
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean fine = true;
        for (String argument : arguments) {
            int comma = argument.indexOf(':');
            Path repository = Path.of(comma < 0 ? argument : argument.substring(0, comma));
            String folder = comma < 0 ? "" : argument.substring(comma + 1);
            long start = System.nanoTime();
            Result result = run(repository, folder);
            out.printf(
                    Locale.ROOT,
                    "%s: %d commits, %d addresses, %d lost, %d swapped, %.1f s%n",
                    argument,
                    result.commits(),
                    result.addresses(),
                    result.lost().size(),
                    result.swapped().size(),
                    (System.nanoTime() - start) / 1e9);
            result.kept()
                    .forEach((kind, counts) -> out.printf(
                            Locale.ROOT,
                            "  %-9s edited or moved and still there %6d, of these with the same id %6d  %.4f%n",
                            kind.word(),
                            counts[0],
                            counts[1],
                            result.share(kind)));
            result.lost().stream().limit(20).forEach(a -> out.println("  lost " + a));
            result.swapped().stream().limit(40).forEach(a -> out.println("  " + a));
            fine &= result.lost().isEmpty() && result.share(Kind.DECISION) >= 0.99;
        }
        System.exit(fine ? 0 : 1);
    }

    /** Replays the history of a folder of a repository. */
    public static Result run(Path repository, String folder) throws IOException {
        return new HistoryReplay(new History(repository, folder)).result();
    }

    private Result result() throws IOException {
        Ledger ledger = Ledger.empty();
        Map<String, Edition.Fact> before = Map.of();
        for (History.Step step : history.steps()) {
            SortedMap<String, String> texts = step.texts();
            Edition edition = reader.of(texts, ledger);
            Map<String, Edition.Fact> now = new LinkedHashMap<>();
            edition.facts().forEach(f -> now.put(f.address(), f));
            judge(before, now, step, new Moved(edition.ledger()));
            edition.ledger().entries().filter(e -> e.isLive()).forEach(e -> ever.add(e.address()));
            ledger = edition.ledger();
            before = now;
            commits++;
        }
        Moved moved = new Moved(ledger);
        Ledger last = ledger;
        ever.stream()
                .filter(a -> last.at(a).filter(e -> e.isLive()).isEmpty() && !moved.answers(a))
                .forEach(lost::add);
        return new Result(commits, ever.size(), lost, kept, swapped);
    }

    /** Where what moved is now. */
    static final class Moved {
        private final Map<String, String> to = new HashMap<>();
        private final Set<String> gone = new HashSet<>();
        private final Ledger ledger;

        Moved(Ledger ledger) {
            this.ledger = ledger;
            Moves moves = Moves.of(ledger);
            moves.redirects().forEach(r -> to.put(r.from(), r.to()));
            moves.tombstones().forEach(t -> gone.add(t.address()));
        }

        boolean answers(String address) {
            return gone.contains(address) || isThere(to.getOrDefault(address, ""));
        }

        private boolean isThere(String address) {
            return gone.contains(address)
                    || ledger.at(address).filter(e -> e.isLive()).isPresent();
        }

        String end(String address) {
            return to.getOrDefault(address, address);
        }
    }

    private void judge(
            Map<String, Edition.Fact> before, Map<String, Edition.Fact> now, History.Step step, Moved moved) {
        Map<String, List<Edition.Fact>> byLine = new HashMap<>();
        now.values()
                .forEach(f -> byLine.computeIfAbsent(f.kind() + f.path() + ":" + f.line(), k -> new ArrayList<>())
                        .add(f));
        Map<String, Integer> onLine = new HashMap<>();
        for (Edition.Fact old : before.values()) {
            String path = step.pathOf(old.path());
            int line = step.lineOf(old.path(), old.line());
            int place = onLine.merge(old.kind() + old.path() + ":" + old.line(), 1, Integer::sum) - 1;
            List<Edition.Fact> there = byLine.getOrDefault(old.kind() + path + ":" + line, List.of());
            if (line <= 0 || place >= there.size()) {
                continue;
            }
            Edition.Fact truth = there.get(place);
            if (Likeness.of(old.text(), truth.text()) < EDITED) {
                continue;
            }
            int[] counts = kept.computeIfAbsent(old.kind(), k -> new int[2]);
            boolean same = moved.end(old.address()).equals(truth.address());
            boolean sameId = anchor(old.address()).equals(anchor(truth.address()));
            if (!old.text().equals(truth.text()) || !old.path().equals(path) || old.line() != line) {
                counts[0]++;
                counts[1] += same && sameId ? 1 : 0;
            }
            if (!same) {
                Edition.Fact other = now.get(moved.end(old.address()));
                if (other != null && Likeness.of(old.text(), other.text()) < 1) {
                    swapped.add("swapped at " + step.name() + ": " + old.address() + " `" + old.text() + "` means "
                            + other.address() + " `" + other.text() + "`, not " + truth.address());
                } else {
                    swapped.add("changed at " + step.name() + ": " + old.address() + " `" + old.text() + "` is "
                            + truth.address() + " `" + truth.text() + "`, leads to " + moved.end(old.address()));
                }
            }
        }
    }

    private static String anchor(String address) {
        return address.substring(address.indexOf('#') + 1);
    }
}
