package dev.rollcall.permalink;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Brings together what was published and what is there now: where meetings, pages and facts are, and what the ledger holds of them
 * then. A thing keeps its address while it wants that one; where it wants another, since its day or series is another, it moves.
 */
final class Settling {
    private static final double PART = 0.25;
    private static final int HARDLY_CHANGED = 13;

    private final Ledger ledger;
    private final List<Leaf> leaves;
    private final LocalDate today;
    private final List<KeptLeaf> kept;
    private final Pairing pairing;
    private final Origins origins;
    private final Numbers numbers;
    private final String[] addresses;
    private final List<List<String>> anchors = new ArrayList<>();
    private final Map<String, String> relocated = new LinkedHashMap<>();
    private final Map<String, Entry> live = new LinkedHashMap<>();

    private Settling(Ledger ledger, List<Leaf> leaves, LocalDate today) {
        this.ledger = ledger;
        this.leaves = leaves;
        this.today = today;
        this.kept = KeptLeaf.of(ledger);
        this.pairing = LeafMatching.of(leaves, kept);
        this.origins = new Origins(leaves, kept, pairing);
        this.numbers = new Numbers(ledger);
        this.addresses = new String[leaves.size()];
    }

    /**
     * Where everything is.
     *
     * @param addresses of the leaves
     * @param anchors of the facts of each
     */
    record Settled(List<String> addresses, List<List<String>> anchors, Ledger ledger) {}

    static Settled of(Ledger ledger, List<Leaf> leaves, LocalDate today) {
        Settling settling = new Settling(ledger, leaves, today);
        settling.address();
        settling.number();
        return new Settled(List.of(settling.addresses), settling.anchors, settling.next());
    }

    private Optional<Entry> before(int leaf) {
        return pairing.before(leaf) < 0
                ? Optional.empty()
                : Optional.of(kept.get(pairing.before(leaf)).entry());
    }

    private void address() {
        Addresses taken = new Addresses();
        for (int i = 0; i < addresses.length; i++) {
            String base = leaves.get(i).base();
            Optional<String> stays = before(i).map(Entry::address).filter(a -> Addresses.fits(base, a));
            if (stays.isPresent() && taken.takeOnly(stays.get())) {
                addresses[i] = stays.get();
            }
        }
        for (int i = 0; i < addresses.length; i++) {
            String base = leaves.get(i).base();
            if (addresses[i] == null && before(i).isPresent()) {
                addresses[i] = numbers.former(before(i).get().address()).stream()
                        .map(Entry::address)
                        .filter(a -> Addresses.fits(base, a) && taken.takeOnly(a))
                        .findFirst()
                        .orElse(null);
            }
        }
        for (int i = 0; i < addresses.length; i++) {
            if (addresses[i] == null) {
                boolean given = leaves.get(i).isGiven();
                addresses[i] = taken.take(
                        leaves.get(i).base(), a -> !given && ledger.at(a).isPresent());
            }
        }
    }

    private void number() {
        for (int i = 0; i < leaves.size(); i++) {
            int leaf = i;
            Set<String> pages = new LinkedHashSet<>(Set.of(addresses[i]));
            before(i).ifPresent(e -> {
                pages.add(e.address());
                numbers.former(e.address()).forEach(f -> pages.add(f.address()));
            });
            List<Optional<Entry>> before = IntStream.range(
                            0, leaves.get(i).facts().size())
                    .mapToObj(f -> origins.of(leaf, f))
                    .toList();
            anchors.add(numbers.of(leaves.get(i).facts(), pages, before));
        }
    }

    private Ledger next() {
        for (int i = 0; i < leaves.size(); i++) {
            stand(i);
        }
        List<Entry> next = new ArrayList<>(live.values());
        Set<String> noted = new HashSet<>(live.keySet());
        relocated.forEach((from, to) -> {
            if (noted.add(from)) {
                next.add(Entry.moved(from, ledger.at(from).map(Entry::kind).orElse(Kind.PAGE), to));
            }
        });
        Map<String, String> heirs = heirs();
        for (KeptLeaf leaf : kept) {
            String source =
                    sources().getOrDefault(leaf.entry().address(), leaf.entry().source());
            missing(leaf.entry(), source, heirs)
                    .filter(e -> noted.add(e.address()))
                    .ifPresent(next::add);
            leaf.facts().stream()
                    .flatMap(f -> missing(f, source, heirs).stream())
                    .filter(e -> noted.add(e.address()))
                    .forEach(next::add);
        }
        ledger.entries()
                .filter(e -> (e.kind().isLeaf() || e.kind().isFact()) && !noted.contains(e.address()))
                .forEach(e -> next.add(onward(e, heirs)));
        return new Ledger(next);
    }

    private void stand(int i) {
        Leaf leaf = leaves.get(i);
        String address = addresses[i];
        Print body = before(i)
                .map(Entry::print)
                .filter(p -> p.common(leaf.body()) >= HARDLY_CHANGED)
                .orElse(leaf.body());
        live.put(address, Entry.live(address, leaf.kind(), body, leaf.source()));
        before(i).map(Entry::address).filter(a -> !a.equals(address)).ifPresent(a -> relocated.put(a, address));
        for (int f = 0; f < leaf.facts().size(); f++) {
            String place = address + "#" + anchors.get(i).get(f);
            live.put(
                    place,
                    Entry.live(
                            place,
                            leaf.facts().get(f).kind(),
                            leaf.facts().get(f).print(),
                            ""));
            origins.of(i, f).map(Entry::address).filter(a -> !a.equals(place)).ifPresent(a -> relocated.put(a, place));
        }
    }

    /** Where meetings went of which most went into another one. */
    private Map<String, String> heirs() {
        Map<String, List<Integer>> bySource = new HashMap<>();
        Map<String, List<Integer>> byBase = new HashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            bySource.computeIfAbsent(leaves.get(i).source(), s -> new ArrayList<>())
                    .add(i);
            byBase.computeIfAbsent(leaves.get(i).base(), s -> new ArrayList<>()).add(i);
        }
        Map<String, String> heirs = new HashMap<>();
        for (int k = 0; k < kept.size(); k++) {
            Entry entry = kept.get(k).entry();
            if (!entry.isLive() || live.containsKey(entry.address()) || relocated.containsKey(entry.address())) {
                continue;
            }
            Set<Integer> near = new LinkedHashSet<>();
            near.addAll(byBase.getOrDefault(Addresses.withoutNumber(entry.address()), List.of()));
            near.addAll(bySource.getOrDefault(entry.source(), List.of()));
            origins.heir(k)
                    .or(() -> near.stream()
                            .filter(i -> leaves.get(i).body().likeness(entry.print()) >= PART)
                            .findFirst())
                    .ifPresent(i -> heirs.put(entry.address(), addresses[i]));
        }
        return heirs;
    }

    private Map<String, String> currentSources = Map.of();

    /** The files of what is found again, by the address that it had. */
    private Map<String, String> sources() {
        if (currentSources.isEmpty()) {
            Map<String, String> sources = new HashMap<>();
            for (int i = 0; i < leaves.size(); i++) {
                String source = leaves.get(i).source();
                before(i).ifPresent(e -> sources.put(e.address(), source));
            }
            currentSources = sources;
        }
        return currentSources;
    }

    private Optional<Entry> missing(Entry entry, String source, Map<String, String> heirs) {
        if (live.containsKey(entry.address()) || !entry.isLive()) {
            return Optional.empty();
        }
        String heir = heirs.get(entry.address());
        return Optional.of(
                heir != null
                        ? Entry.moved(entry.address(), entry.kind(), heir)
                        : entry.gone(source, Optional.of(today)));
    }

    /** What had moved or gone already: what it led to may have moved on. */
    private Entry onward(Entry entry, Map<String, String> heirs) {
        if (entry.state() != Entry.State.MOVED) {
            return entry;
        }
        String to = relocated.getOrDefault(entry.to(), heirs.getOrDefault(entry.to(), entry.to()));
        return to.equals(entry.address()) ? entry : Entry.moved(entry.address(), entry.kind(), to);
    }
}
