package dev.rollcall.permalink;

import dev.rollcall.permalink.Leaf.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which fact that was there before each fact is that is there now: looked for in the same meeting first, then among all that are
 * missing anywhere, where only enough of the same words count, then among those that were gone.
 */
final class Origins {
    private static final int MOST_ALIKE = 8;

    private final List<Leaf> leaves;
    private final List<KeptLeaf> kept;
    private final Pairing pairing;
    private final MarkWeights weights;
    private final List<List<Optional<Entry>>> origins = new ArrayList<>();
    private final Set<String> found = new HashSet<>();

    /** How many facts went from a kept meeting, by its place, to one that is there now. */
    private final Map<Integer, Map<Integer, Integer>> crossings = new TreeMap<>();

    private record Missing(int kept, Entry entry) {}

    private record Open(int leaf, int fact) {}

    Origins(List<Leaf> leaves, List<KeptLeaf> kept, Pairing pairing) {
        this.leaves = leaves;
        this.kept = kept;
        this.pairing = pairing;
        this.weights =
                new MarkWeights(leaves.stream().flatMap(l -> l.facts().stream()).map(Fact::print));
        for (int i = 0; i < leaves.size(); i++) {
            List<Optional<Entry>> none = new ArrayList<>();
            leaves.get(i).facts().forEach(f -> none.add(Optional.empty()));
            origins.add(none);
            if (pairing.before(i) >= 0) {
                match(i, pairing.before(i), true);
            }
        }
        across();
        List<int[]> kin = new ArrayList<>();
        crossings.forEach((from, tos) -> tos.keySet().forEach(to -> kin.add(new int[] {from, to})));
        kin.forEach(k -> match(k[1], k[0], false));
        returned();
    }

    Optional<Entry> of(int leaf, int fact) {
        return origins.get(leaf).get(fact);
    }

    boolean isFound(Entry entry) {
        return found.contains(entry.address());
    }

    /** The meeting that most facts of a kept one went to. */
    Optional<Integer> heir(int keptLeaf) {
        return crossings.getOrDefault(keptLeaf, Map.of()).entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private void take(int leaf, int fact, Entry entry) {
        origins.get(leaf).set(fact, Optional.of(entry));
        found.add(entry.address());
    }

    private boolean isOpen(int leaf, int fact) {
        return origins.get(leaf).get(fact).isEmpty();
    }

    private void match(int leaf, int keptLeaf, boolean own) {
        for (Kind kind : List.of(Kind.ITEM, Kind.DECISION, Kind.ACTION)) {
            List<Fact> facts = leaves.get(leaf).facts();
            int[] places = IntStream.range(0, facts.size())
                    .filter(f -> facts.get(f).kind() == kind && isOpen(leaf, f))
                    .toArray();
            List<Entry> before = kept.get(keptLeaf).facts(kind).stream()
                    .filter(e -> !isFound(e))
                    .toList();
            if (places.length == 0 || before.isEmpty()) {
                continue;
            }
            Pairing pairs = new Pairing(places.length, before.size());
            for (int i = 0; own && i < places.length; i++) {
                String given = facts.get(places[i]).given();
                for (int j = 0; !given.isEmpty() && j < before.size(); j++) {
                    if (before.get(j).anchor().equals(given)) {
                        pairs.take(i, j);
                    }
                }
            }
            List<Print> prints =
                    IntStream.of(places).mapToObj(f -> facts.get(f).print()).toList();
            FactMatching.match(prints, before.stream().map(Entry::print).toList(), weights, pairs);
            for (int i = 0; i < places.length; i++) {
                if (pairs.before(i) >= 0) {
                    take(leaf, places[i], before.get(pairs.before(i)));
                }
            }
        }
    }

    /** What is missing in one place and new in another, word for word. */
    private void across() {
        Map<String, List<Missing>> missing = missing(KeptLeaf::facts);
        open(missing).forEach((marks, open) -> pair(open, missing.getOrDefault(marks, List.of())));
    }

    /** What was gone and is there again, word for word. */
    private void returned() {
        Map<String, List<Missing>> missing = missing(KeptLeaf::goneFacts);
        open(missing).forEach((marks, open) -> pair(open, missing.getOrDefault(marks, List.of())));
    }

    private Map<String, List<Missing>> missing(java.util.function.Function<KeptLeaf, List<Entry>> facts) {
        Map<String, List<Missing>> missing = new HashMap<>();
        for (int k = 0; k < kept.size(); k++) {
            for (Entry entry : facts.apply(kept.get(k))) {
                if (!isFound(entry) && !entry.print().isTerse()) {
                    missing.computeIfAbsent(entry.print().marks(), m -> new ArrayList<>())
                            .add(new Missing(k, entry));
                }
            }
        }
        return missing;
    }

    private Map<String, List<Open>> open(Map<String, List<Missing>> missing) {
        Map<String, List<Open>> open = new LinkedHashMap<>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            List<Fact> facts = leaves.get(leaf).facts();
            for (int f = 0; f < facts.size(); f++) {
                if (isOpen(leaf, f) && missing.containsKey(facts.get(f).print().marks())) {
                    open.computeIfAbsent(facts.get(f).print().marks(), m -> new ArrayList<>())
                            .add(new Open(leaf, f));
                }
            }
        }
        return open;
    }

    /** Those of the same meeting first; then all of them, if as many are new as are missing. */
    private void pair(List<Open> open, List<Missing> missing) {
        for (Open place : open) {
            own(missing, place)
                    .filter(m -> !isFound(m.entry()))
                    .findFirst()
                    .ifPresent(m -> take(place.leaf(), place.fact(), m.entry()));
        }
        List<Open> still = open.stream().filter(o -> isOpen(o.leaf(), o.fact())).toList();
        List<Missing> free = missing.stream().filter(m -> !isFound(m.entry())).toList();
        if (still.size() != free.size() || still.size() > MOST_ALIKE) {
            return;
        }
        for (int i = 0; i < still.size(); i++) {
            Open place = still.get(i);
            Missing from = free.get(i);
            take(place.leaf(), place.fact(), from.entry());
            crossings.computeIfAbsent(from.kept(), k -> new TreeMap<>()).merge(place.leaf(), 1, Integer::sum);
        }
    }

    private Stream<Missing> own(List<Missing> missing, Open place) {
        int before = pairing.before(place.leaf());
        Kind kind = leaves.get(place.leaf()).facts().get(place.fact()).kind();
        return missing.stream()
                .filter(m -> m.kept() == before)
                .sorted(java.util.Comparator.comparing(m -> m.entry().kind() != kind));
    }
}
