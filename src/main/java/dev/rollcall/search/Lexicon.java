package dev.rollcall.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All keys with their terms and how common they are; finds what stands in the place of a word that is no key. */
final class Lexicon {
    private static final int SHORTEST_MISTAKEN = 4;
    private static final int LONG = 8;
    private static final int SHORTEST_ENDING = 5;
    private static final int SHORTEST_BEGINNING = 5;
    private static final int LONGEST_ENDING = 4;
    private static final int COMPLETIONS = 8;
    private static final int CORRECTIONS = 3;
    private static final int EXPANSIONS = 32;

    private final NavigableMap<String, SortedSet<String>> keys;
    private final NavigableMap<String, Integer> words = new TreeMap<>();
    private final NavigableMap<String, String> reversed = new TreeMap<>();

    /** @param documents how many have a term; those that none has are left out */
    Lexicon(Map<String, SortedSet<String>> keys, ToIntFunction<String> documents) {
        this.keys = new TreeMap<>(keys);
        Iterator<Map.Entry<String, SortedSet<String>>> all =
                this.keys.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<String, SortedSet<String>> entry = all.next();
            SortedSet<String> found = found(entry.getValue(), documents);
            if (found.isEmpty() && !entry.getValue().isEmpty()) {
                all.remove();
            } else {
                entry.setValue(found);
                add(entry.getKey(), found, documents);
            }
        }
    }

    private static SortedSet<String> found(SortedSet<String> terms, ToIntFunction<String> documents) {
        for (String term : terms) {
            if (documents.applyAsInt(term) == 0) {
                return terms.stream()
                        .filter(t -> documents.applyAsInt(t) > 0)
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
        return terms;
    }

    private void add(String key, SortedSet<String> terms, ToIntFunction<String> documents) {
        if (!terms.isEmpty() && !FilterKeys.is(key)) {
            int most = 0;
            for (String term : terms) {
                most = Math.max(most, documents.applyAsInt(term));
            }
            words.put(key, Integer.SIZE - Integer.numberOfLeadingZeros(most));
            reversed.put(reversed(key), key);
        }
    }

    boolean has(String key) {
        return keys.containsKey(key);
    }

    /** The terms of a key, each of which stands for it; none for a word that is left out or no key. */
    List<String> terms(String key) {
        return List.copyOf(keys.getOrDefault(key, java.util.Collections.emptySortedSet()));
    }

    NavigableMap<String, SortedSet<String>> keys() {
        return keys;
    }

    /** The words in order, each with how common it is: the number of bits of the number of its documents. */
    NavigableMap<String, Integer> words() {
        return words;
    }

    /** The words reversed, in that order. */
    NavigableMap<String, String> reversed() {
        return reversed;
    }

    /** The keys of filters that begin so. */
    List<String> filters(String beginning) {
        return List.copyOf(beginning(keys, beginning).keySet());
    }

    /** The words that {@code word*} takes. */
    List<String> expanded(String beginning) {
        return frequent(beginning(words, beginning).keySet().stream(), EXPANSIONS);
    }

    /** The words in the place of one that is no key; none where nothing is near. */
    List<String> nearest(String word) {
        List<String> completions = frequent(beginning(words, word).keySet().stream(), COMPLETIONS);
        if (!completions.isEmpty()) {
            return completions;
        }
        List<String> corrections = corrections(word);
        if (!corrections.isEmpty()) {
            return corrections;
        }
        List<String> endings = word.codePointCount(0, word.length()) < SHORTEST_ENDING
                ? List.of()
                : frequent(beginning(reversed, reversed(word)).values().stream(), COMPLETIONS);
        return endings.isEmpty() ? sameBeginning(word) : endings;
    }

    /** Other forms of a word: what shares the longest beginning with it, two thirds at least, and ends soon after. */
    private List<String> sameBeginning(String word) {
        int[] written = word.codePoints().toArray();
        int least = Math.max(SHORTEST_BEGINNING, (2 * written.length + 2) / 3);
        if (written.length < least || word.codePoints().anyMatch(Character::isDigit)) {
            return List.of();
        }
        NavigableMap<Integer, List<String>> byShared = new TreeMap<>();
        for (String candidate : beginning(words, new String(written, 0, least)).keySet()) {
            int[] other = candidate.codePoints().toArray();
            int parting = Arrays.mismatch(written, other);
            int shared = parting < 0 ? other.length : parting;
            if (other.length <= shared + LONGEST_ENDING) {
                byShared.computeIfAbsent(shared, s -> new ArrayList<>()).add(candidate);
            }
        }
        return byShared.isEmpty() ? List.of() : frequent(byShared.lastEntry().getValue().stream(), CORRECTIONS);
    }

    private List<String> corrections(String word) {
        int[] written = word.codePoints().toArray();
        if (written.length < SHORTEST_MISTAKEN || word.codePoints().anyMatch(Character::isDigit)) {
            return List.of();
        }
        int same = (written.length - 1) / 2;
        String head = new String(written, 0, same);
        String tail = reversed(new String(written, written.length - same, same));
        Map<Integer, List<String>> byDistance = new TreeMap<>();
        int most = written.length < LONG ? 1 : 2;
        Stream.concat(beginning(words, head).keySet().stream(), beginning(reversed, tail).values().stream())
                .distinct()
                .forEach(candidate -> {
                    int distance =
                            EditDistance.of(written, candidate.codePoints().toArray(), most);
                    if (distance <= most) {
                        byDistance
                                .computeIfAbsent(distance, d -> new ArrayList<>())
                                .add(candidate);
                    }
                });
        return byDistance.values().stream()
                .findFirst()
                .map(candidates -> frequent(candidates.stream(), CORRECTIONS))
                .orElse(List.of());
    }

    private List<String> frequent(Stream<String> candidates, int most) {
        return candidates
                .sorted(Comparator.comparingInt((String w) -> -words.getOrDefault(w, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .collect(Collectors.toUnmodifiableList());
    }

    private static <T> Map<String, T> beginning(NavigableMap<String, T> map, String beginning) {
        return map.subMap(beginning, true, beginning + Character.MAX_VALUE, false);
    }

    static String reversed(String word) {
        return new StringBuilder(word).reverse().toString(); // keeps surrogate pairs
    }
}
