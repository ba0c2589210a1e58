package dev.rollcall.archive;

import dev.rollcall.source.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whom a written name may mean: nobody, one for sure, or several.
 *
 * @param candidates without repeats
 */
record Guess(List<Identity> candidates) {
    Guess {
        candidates = List.copyOf(candidates);
    }

    static Guess of(Stream<Identity> candidates) {
        return new Guess(candidates.distinct().toList());
    }

    static Guess nobody() {
        return new Guess(List.of());
    }

    boolean isNobody() {
        return candidates.isEmpty();
    }

    boolean isDoubtful() {
        return candidates.size() > 1;
    }

    /** The one that is meant, if it is one. */
    Optional<Identity> one() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    Guess where(Predicate<Identity> filter) {
        return of(candidates.stream().filter(filter));
    }

    Guess and(Collection<Identity> more) {
        return of(Stream.concat(candidates.stream(), more.stream()));
    }

    /** Of several the one who is called so time and again, where the others are hardly ever. */
    Guess usual(String key) {
        int most = candidates.stream().mapToInt(i -> i.rowsNamed(key)).max().orElse(0);
        List<Identity> often = candidates.stream()
                .filter(i -> i.rowsNamed(key) * OFTEN >= most)
                .toList();
        return most >= OFTEN ? new Guess(often) : this;
    }

    /** Without who is on one list alone, a letter away from one of the others who is on many: a slip of the pen is nobody to think of. */
    Guess withoutSlips() {
        return isDoubtful() ? where(i -> candidates.stream().noneMatch(o -> isSlipFor(i, o))) : this;
    }

    private static boolean isSlipFor(Identity once, Identity other) {
        return once.rows().size() == 1
                && other.rows().size() >= MANY
                && once.handle().isEmpty()
                && once.known().isEmpty()
                && once.fullNames().stream()
                        .anyMatch(n -> other.fullNames().stream().anyMatch(o -> isOneLetterAway(n, o)));
    }

    private static boolean isOneLetterAway(List<String> name, List<String> other) {
        return name.get(0).equals(other.get(0))
                && name.size() == other.size()
                && Nearest.distance(String.join(" ", name), String.join(" ", other)) == 1;
    }

    private static final int OFTEN = 5;
    private static final int MANY = 20;
}
