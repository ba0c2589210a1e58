package dev.rollcall.bench.search;

import dev.rollcall.bench.search.KnownItem.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Queries for known items, made from the titles of items, the texts of decisions and the headings of an archive. Only what its
 * words tell apart is asked for: no other page may have a title, decision or heading with all words of the query, before one
 * of them is bent or mistyped; with a person, none where that person was present, too. Words that are on more than a tenth of
 * all pages say nothing; of the others those are taken that are on the fewest. A mistyped word is not another word.
 */
final class KnownItems {
    private static final double COMMON = 0.1;

    private final Random random;
    private final Slips slips;
    private final List<Target> targets;
    private final Map<String, Set<Target>> byWord = new HashMap<>();

    private final Map<String, Integer> pagesWith;

    private final double common;

    private KnownItems(List<Target> targets, Map<String, Integer> pagesWith, long seed) {
        common = COMMON * targets.stream().map(Target::page).distinct().count();
        this.pagesWith = pagesWith;
        random = new Random(seed);
        slips = new Slips(random);
        this.targets = new ArrayList<>(targets);
        targets.forEach(t -> t.words()
                .forEach(w -> byWord.computeIfAbsent(w, k -> new HashSet<>()).add(t)));
    }

    /**
     * What is asked.
     *
     * @param targets how many things there are
     * @param few how many of them have fewer than three words that say something
     * @param alike how many of the others all those words do not tell apart
     */
    record Asked(List<KnownItem> items, int targets, int few, int alike) {}

    /**
     * Makes them up.
     *
     * @param pagesWith on how many pages a word is
     * @param number of each kind, if there are as many
     */
    static Asked of(List<Target> targets, Map<String, Integer> pagesWith, long seed, int number) {
        KnownItems known = new KnownItems(targets, pagesWith, seed);
        int few = (int) targets.stream().filter(t -> known.rarest(t).size() < 3).count();
        int alike = (int) targets.stream()
                .filter(t -> known.rarest(t).size() >= 3)
                .filter(t -> !known.isAlone(t, known.rarest(t), other -> true))
                .count();
        Map<Kind, Function<Target, Optional<String>>> kinds = new EnumMap<>(Map.of(
                Kind.PLAIN,
                known::plain,
                Kind.INFLECTED,
                t -> known.changed(t, known.slips::inflected),
                Kind.TYPO,
                t -> known.changed(t, known::mistyped),
                Kind.PERSON,
                known::person));
        List<KnownItem> items = new ArrayList<>();
        kinds.forEach((kind, query) -> items.addAll(known.some(kind, query, number)));
        return new Asked(items, targets.size(), few, alike);
    }

    private List<KnownItem> some(Kind kind, Function<Target, Optional<String>> query, int number) {
        Collections.shuffle(targets, random);
        return targets.stream()
                .flatMap(t -> query.apply(t).map(q -> new KnownItem(kind, q, t.page())).stream())
                .limit(number)
                .toList();
    }

    private Optional<String> plain(Target target) {
        return chosen(target).map(words -> String.join(" ", words));
    }

    private Optional<String> changed(Target target, Function<String, Optional<String>> slip) {
        List<String> words = new ArrayList<>(chosen(target).orElse(List.of()));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        for (int at : order) {
            Optional<String> changed = slip.apply(words.get(at));
            if (changed.isPresent()) {
                words.set(at, changed.get());
                return Optional.of(String.join(" ", words));
            }
        }
        return Optional.empty();
    }

    private Optional<String> mistyped(String word) {
        return slips.mistyped(word).filter(w -> !pagesWith.containsKey(w));
    }

    /** One or two of its rarest words, if they tell it apart beside the name. */
    private Optional<String> person(Target target) {
        List<String> people = target.owners().isEmpty() ? target.present() : target.owners();
        if (people.isEmpty()) {
            return Optional.empty();
        }
        String person = people.get(random.nextInt(people.size()));
        List<String> rare = rarest(target);
        for (int count = 1 + random.nextInt(2); count <= Math.min(2, rare.size()); count++) {
            List<String> words = rare.subList(0, count);
            if (isAlone(
                    target,
                    words,
                    other -> other.present().contains(person) || other.owners().contains(person))) {
                return Optional.of(person + " " + String.join(" ", words));
            }
        }
        return Optional.empty();
    }

    /** Three to five of its words, the rarest ones, in their order, if they tell it apart. */
    private Optional<List<String>> chosen(Target target) {
        List<String> telling = rarest(target);
        int count = Math.min(telling.size(), 3 + random.nextInt(3));
        Set<String> rarest = new HashSet<>(telling.subList(0, count));
        List<String> words = target.words().stream().filter(rarest::contains).toList();
        return count >= 3 && isAlone(target, words, other -> true) ? Optional.of(words) : Optional.empty();
    }

    private List<String> rarest(Target target) {
        return target.words().stream()
                .filter(w -> pagesWith.getOrDefault(w, 0) <= common)
                .sorted(Comparator.comparingInt((String w) -> pagesWith.getOrDefault(w, 0)))
                .toList();
    }

    private boolean isAlone(Target target, List<String> words, Predicate<Target> counts) {
        return words.stream()
                .map(w -> byWord.getOrDefault(w, Set.of()))
                .min(Comparator.comparingInt(Set::size))
                .orElse(Set.of())
                .stream()
                .filter(other -> other.words().containsAll(words))
                .filter(counts)
                .allMatch(other -> other.page().equals(target.page()));
    }
}
