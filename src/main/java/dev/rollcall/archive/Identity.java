package dev.rollcall.archive;

import dev.rollcall.model.Attendance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A person while the rows that mean them are gathered; lives only as long as the roster is built. */
final class Identity {
    private final Optional<String> handle;
    private final Map<String, Integer> names = new TreeMap<>();
    private final Set<String> initials = new TreeSet<>();
    private final Set<String> series = new TreeSet<>();
    private final Map<String, Affiliation> affiliations = new HashMap<>();

    Identity(Optional<String> handle) {
        this.handle = handle;
    }

    void add(Draft draft, Attendance row) {
        names.merge(row.name().strip(), 1, Integer::sum);
        series.add(draft.series());
        row.initials().ifPresent(initials::add);
        row.affiliation().ifPresent(a -> belongs(a.strip(), draft.meeting().date()));
    }

    private void belongs(String name, LocalDate date) {
        affiliations.merge(
                Words.key(name),
                new Affiliation(name, date, date),
                (old, fresh) -> new Affiliation(
                        old.name(),
                        old.first().isBefore(fresh.first()) ? old.first() : fresh.first(),
                        old.last().isAfter(fresh.last()) ? old.last() : fresh.last()));
    }

    Optional<String> handle() {
        return handle;
    }

    /** Every name that a row gives them, as written. */
    Set<String> names() {
        return names.keySet();
    }

    /** The initials that roll calls give them. */
    Set<String> initials() {
        return initials;
    }

    /** In how many rows they stand. */
    int rows() {
        return names.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean isIn(String seriesSlug) {
        return series.contains(seriesSlug);
    }

    /** The fullest name: of the most words, then the most frequent, then the longest. */
    String name() {
        return names.entrySet().stream()
                .filter(n -> !n.getKey().isBlank())
                .max(Comparator.comparingInt((Map.Entry<String, Integer> n) -> fullness(n.getKey()))
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(n -> n.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .or(() -> handle)
                .orElse("?");
    }

    /** Words of more than one letter, but no more than three: a name with a remark behind it is no fuller name. */
    private static int fullness(String name) {
        List<String> words = Words.of(name);
        long whole = words.stream().filter(w -> w.length() > 1).count();
        return words.size() > 4 ? 0 : (int) Math.min(3, whole);
    }

    /** Every other spelling, sorted. */
    List<String> spellings() {
        String name = name();
        Map<String, String> byKey = new TreeMap<>();
        names.keySet().stream().filter(n -> !n.equals(name)).forEach(n -> byKey.putIfAbsent(n, n));
        return new ArrayList<>(byKey.values());
    }

    /** By the first meeting that says so. */
    List<Affiliation> belongings() {
        return affiliations.values().stream()
                .sorted(Comparator.comparing(Affiliation::first).thenComparing(Affiliation::name))
                .toList();
    }
}
