package dev.rollcall.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds for each action that one meeting lists the chain that it goes on. One use. */
final class SheetMatching {
    private static final int ROUNDS = 2;

    private final ActionSheet sheet;
    private final ActionMatch match;
    private final WordWeights weights;
    private final Map<Integer, ActionChain> chains = new HashMap<>();
    private final List<ListedAction> placed = new ArrayList<>();
    private final Map<ActionChain, ListedAction> taken = new HashMap<>();

    /** A chain that an action may go on, and how far the evidence goes beyond what is enough. */
    private record Offer(ListedAction action, ActionChain chain, double margin) {}

    SheetMatching(ActionSheet sheet, ActionMatch match, WordWeights weights) {
        this.sheet = sheet;
        this.match = match;
        this.weights = weights;
    }

    /**
     * Goes on with the same words. Few words may stand in a note twice: first comes what stands where it stood.
     *
     * @param same the chains that have the words of an action
     */
    void exact(Function<ListedAction, List<ActionChain>> same) {
        List<ListedAction> terse = new ArrayList<>();
        for (ListedAction action : sheet.actions()) {
            if (action.words().isTerse()) {
                terse.add(action);
            } else {
                exact(action, same.apply(action), 0);
            }
        }
        terse.forEach(a -> exact(a, same.apply(a), 1));
        terse.stream().filter(a -> !chains.containsKey(a.place())).forEach(a -> exact(a, same.apply(a), 0));
    }

    private void exact(ListedAction action, List<ActionChain> same, int neighbors) {
        List<ActionChain> fit = same.stream()
                .filter(c -> !c.isOver(action, sheet) && !c.isElsewhere(action))
                .toList();
        fit.stream()
                .filter(c -> !taken.containsKey(c) && (neighbors == 0 || neighbors(action, c) >= neighbors))
                .min(Comparator.comparingInt(c -> c.last().place()))
                .or(() -> fit.stream().filter(c -> isRepeat(action, c)).findFirst())
                .ifPresent(c -> take(action, c));
    }

    private int neighbors(ListedAction action, ActionChain chain) {
        Optional<ActionChain> left = neighbor(action.place() - 1);
        Optional<ActionChain> right = neighbor(action.place() + 1);
        return (left.isPresent() && chain.left().equals(left) ? 1 : 0)
                + (right.isPresent() && chain.right().equals(right) ? 1 : 0);
    }

    private boolean isRepeat(ListedAction action, ActionChain chain) {
        ListedAction other = taken.get(chain);
        return other != null && other.isSameOfOneNote(action);
    }

    /** Goes on with other words, the surest first; what was found tells more about its neighbors. */
    void carryOver(Set<ActionChain> candidates) {
        for (int round = 0; round < ROUNDS; round++) {
            List<ListedAction> open = open();
            if (open.isEmpty()) {
                return;
            }
            WordIndex<ActionChain> index =
                    new WordIndex<>(open.stream().map(this::telling).toList());
            for (ActionChain chain : candidates) {
                if (!taken.containsKey(chain)) {
                    chain.wordings().forEach(w -> index.add(w, chain));
                }
            }
            List<Offer> offers = new ArrayList<>();
            open.forEach(a -> offers(a, index, offers));
            offers.sort(Comparator.comparingDouble(Offer::margin)
                    .reversed()
                    .thenComparingInt(o -> o.action().place())
                    .thenComparingInt(o -> o.chain().last().place()));
            boolean found = false;
            for (Offer offer : offers) {
                if (!chains.containsKey(offer.action().place()) && !taken.containsKey(offer.chain())) {
                    take(offer.action(), offer.chain());
                    found = true;
                }
            }
            if (!found) {
                return;
            }
        }
    }

    /** The actions that go on no chain yet. */
    private List<ListedAction> open() {
        return sheet.actions().stream()
                .filter(a -> !chains.containsKey(a.place()))
                .toList();
    }

    private List<String> telling(ListedAction action) {
        return weights.of(action.words()).telling();
    }

    private void offers(ListedAction action, WordIndex<ActionChain> index, List<Offer> offers) {
        Optional<ActionChain> left = neighbor(action.place() - 1);
        Optional<ActionChain> right = neighbor(action.place() + 1);
        Set<ActionChain> candidates = index.near(telling(action));
        left.flatMap(ActionChain::right).ifPresent(candidates::add);
        right.flatMap(ActionChain::left).ifPresent(candidates::add);
        for (ActionChain chain : candidates) {
            double margin =
                    taken.containsKey(chain) ? -1 : match.carried(action, chain, sheet, neighbors(action, chain));
            if (margin >= 0) {
                offers.add(new Offer(action, chain, margin));
            }
        }
    }

    private Optional<ActionChain> neighbor(int place) {
        return Optional.ofNullable(chains.get(place));
    }

    /** What stands twice in the note, is known from elsewhere, or is new. */
    void otherwise(Function<ListedAction, Optional<ActionChain>> elsewhere) {
        List<ListedAction> open = open();
        WordIndex<ListedAction> index =
                new WordIndex<>(open.stream().map(this::telling).toList());
        if (!open.isEmpty()) {
            placed.forEach(a -> index.add(a.words(), a));
        }
        for (ListedAction action : open) {
            take(
                    action,
                    repeated(action, index).or(() -> elsewhere.apply(action)).orElseGet(ActionChain::new));
            index.add(action.words(), action);
        }
    }

    private Optional<ActionChain> repeated(ListedAction action, WordIndex<ListedAction> index) {
        Set<ListedAction> near = index.near(telling(action));
        Optional<ListedAction> surely = near.stream()
                .filter(a -> a.isSameOfOneNote(action) || match.repeated(action, a))
                .findFirst();
        List<ListedAction> maybe =
                near.stream().filter(a -> match.listedAgain(action, a)).toList();
        return surely.or(() -> maybe.size() == 1 ? Optional.of(maybe.get(0)) : Optional.empty())
                .map(a -> chains.get(a.place()));
    }

    private void take(ListedAction action, ActionChain chain) {
        chains.put(action.place(), chain);
        placed.add(action);
        taken.putIfAbsent(chain, action);
    }

    /** Every action of the note with its chain. */
    Map<ListedAction, ActionChain> inOrder() {
        Map<ListedAction, ActionChain> ordered = new LinkedHashMap<>();
        sheet.actions().forEach(a -> ordered.put(a, chains.get(a.place())));
        return ordered;
    }

    void rememberNeighbors() {
        Set<ActionChain> done = new HashSet<>();
        for (ListedAction action : sheet.actions()) {
            ActionChain chain = chains.get(action.place());
            if (chain != null && done.add(chain)) {
                chain.stoodBetween(neighbor(action.place() - 1), neighbor(action.place() + 1));
            }
        }
    }
}
