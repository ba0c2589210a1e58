package dev.rollcall.permalink;

import dev.rollcall.permalink.Leaf.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers the facts of a meeting: one that had a number keeps it, wherever it stands now; new ones go on counting, and a number that was
 * ever given is never given again.
 */
final class Numbers {
    private static final int MOST_DIGITS = 9;

    /** By page and letter the highest number that was ever given. */
    private final Map<String, Integer> highest = new HashMap<>();

    private final Map<String, List<Entry>> former = new HashMap<>();

    Numbers(Ledger ledger) {
        ledger.entries().filter(e -> e.kind().isFact()).forEach(e -> {
            number(e.anchor())
                    .ifPresent(n -> highest.merge(e.page() + "#" + e.anchor().charAt(0), n, Math::max));
        });
        ledger.entries()
                .filter(e -> e.state() == Entry.State.MOVED)
                .forEach(e ->
                        former.computeIfAbsent(e.to(), t -> new ArrayList<>()).add(e));
    }

    /** All addresses that led to this one. */
    List<Entry> former(String address) {
        return former.getOrDefault(address, List.of());
    }

    /**
     * The anchors of a meeting's facts.
     *
     * @param pages that it has or had
     * @param origins what each fact was before
     */
    List<String> of(List<Fact> facts, Set<String> pages, List<Optional<Entry>> origins) {
        List<String> anchors = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            String anchor = facts.get(i).given();
            if (anchor.isEmpty()) {
                anchor = kept(facts.get(i).kind(), pages, origins.get(i)).orElse("");
            }
            anchors.add(!anchor.isEmpty() && taken.add(anchor) ? anchor : "");
        }
        Map<Kind, Integer> last = new HashMap<>();
        for (Kind kind : List.of(Kind.ITEM, Kind.DECISION, Kind.ACTION)) {
            last.put(
                    kind,
                    pages.stream()
                            .mapToInt(p -> highest.getOrDefault(p + "#" + kind.letter(), 0))
                            .max()
                            .orElse(0));
        }
        Map<Kind, Integer> before = Map.copyOf(last);
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            boolean first = before.getOrDefault(fact.kind(), 0) == 0;
            if (anchors.get(i).isEmpty()) {
                int number = first ? fact.number() : last.merge(fact.kind(), 1, Integer::sum);
                anchors.set(i, fact.kind().letter() + number);
            }
        }
        return anchors;
    }

    /** The number that a fact had on one of these pages, be it before its writer gave it an id. */
    private Optional<String> kept(Kind kind, Set<String> pages, Optional<Entry> origin) {
        if (origin.isEmpty() || !pages.contains(origin.get().page())) {
            return Optional.empty();
        }
        List<Entry> names = new ArrayList<>(List.of(origin.get()));
        former(origin.get().address()).stream()
                .filter(e -> pages.contains(e.page()))
                .forEach(names::add);
        return names.stream()
                .filter(e -> e.kind() == kind && number(e.anchor()).isPresent())
                .map(Entry::anchor)
                .findFirst();
    }

    private static Optional<Integer> number(String anchor) {
        boolean isNumber = anchor.length() > 1
                && anchor.length() <= MOST_DIGITS
                && "dai".indexOf(anchor.charAt(0)) >= 0
                && anchor.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Integer.parseInt(anchor, 1, anchor.length(), 10)) : Optional.empty();
    }
}
