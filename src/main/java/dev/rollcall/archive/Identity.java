package dev.rollcall.archive;

import dev.rollcall.model.Attendance;
import dev.rollcall.people.KnownPerson;
import dev.rollcall.people.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person while the rows that mean them are gathered; lives only as long as the roster is built. */
final class Identity {
    /** Who was there within so many days of a meeting is around at that time. */
    private static final int AROUND_DAYS = 366;

    private final Optional<KnownPerson> known;
    private final Set<String> handles = new LinkedHashSet<>();
    private final List<RosterRow> rows = new ArrayList<>();
    private final Map<String, Integer> names = new TreeMap<>();
    private final Set<String> initials = new TreeSet<>();
    private final Map<String, NavigableSet<LocalDate>> days = new HashMap<>();
    private final Set<String> meetings = new HashSet<>();
    private final Map<String, Affiliation> affiliations = new HashMap<>();

    // what follows from the names, until there is another row: it is asked for again and again
    private volatile @Nullable List<List<String>> wordsOfNames;
    private volatile @Nullable List<List<String>> fullNames;
    private volatile @Nullable Map<String, Integer> rowsByKey;

    Identity(Optional<KnownPerson> known, Collection<String> handles) {
        this.known = known;
        known.ifPresent(k -> {
            this.handles.addAll(k.handles());
            initials.addAll(k.initials());
        });
        handles.forEach(this::addHandle);
    }

    void add(RosterRow row) {
        Attendance written = row.attendance();
        rows.add(row);
        wordsOfNames = null;
        fullNames = null;
        rowsByKey = null;
        names.merge(written.name().strip(), 1, Integer::sum);
        days.computeIfAbsent(row.draft().series(), k -> new TreeSet<>()).add(row.date());
        meetings.add(row.draft().address());
        written.initials().ifPresent(initials::add);
        written.affiliation().ifPresent(a -> belongs(a.strip(), row.date()));
    }

    /** Takes over all that is known of another, who turned out to be the same. */
    void absorb(Identity other) {
        other.rows.forEach(this::add);
        other.handles.forEach(this::addHandle);
    }

    private void addHandle(String handle) {
        if (handles.stream().noneMatch(h -> h.equalsIgnoreCase(handle))) {
            handles.add(handle);
        }
    }

    private void belongs(String name, LocalDate date) {
        affiliations.merge(Words.key(name), Affiliation.on(name, date), (old, fresh) -> old.reaching(date));
    }

    Optional<KnownPerson> known() {
        return known;
    }

    List<RosterRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** The account to show. */
    Optional<String> handle() {
        return handles.stream().findFirst();
    }

    Set<String> handles() {
        return Collections.unmodifiableSet(handles);
    }

    /** Every name by which they go: from rows, as written, and from {@code people.yml}. */
    Set<String> names() {
        Set<String> all = new TreeSet<>(names.keySet());
        known.ifPresent(k -> all.addAll(k.names()));
        return all;
    }

    /** Every name as its words. */
    List<List<String>> wordsOfNames() {
        List<List<String>> found = wordsOfNames;
        if (found == null) {
            found = names().stream().map(Spelling::words).toList();
            wordsOfNames = found;
        }
        return found;
    }

    /** Every name of more than one word as its words. */
    List<List<String>> fullNames() {
        List<List<String>> found = fullNames;
        if (found == null) {
            found = wordsOfNames().stream().filter(w -> w.size() > 1).distinct().toList();
            fullNames = found;
        }
        return found;
    }

    /** How many rows have a name that is written so, case and accents aside. */
    int rowsNamed(String key) {
        Map<String, Integer> found = rowsByKey;
        if (found == null) {
            found = names.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            n -> Spelling.key(n.getKey()), Map.Entry::getValue, Integer::sum));
            rowsByKey = found;
        }
        return found.getOrDefault(key, 0);
    }

    /** The initials that roll calls or {@code people.yml} give them. */
    Set<String> initials() {
        return initials;
    }

    Set<String> affiliations() {
        return affiliations.keySet();
    }

    boolean isIn(String series) {
        return days.containsKey(series);
    }

    Set<String> series() {
        return days.keySet();
    }

    boolean isAt(String meeting) {
        return meetings.contains(meeting);
    }

    boolean isEverWith(Identity other) {
        return meetings.stream().anyMatch(other.meetings::contains);
    }

    /** Whether they were at a meeting of the series within a year of the day. */
    boolean isAround(String series, LocalDate day) {
        return isNear(days.getOrDefault(series, Collections.emptyNavigableSet()), day);
    }

    /** Whether they were at any meeting within a year of the day. */
    boolean isAround(LocalDate day) {
        return days.values().stream().anyMatch(d -> isNear(d, day));
    }

    private static boolean isNear(NavigableSet<LocalDate> days, LocalDate day) {
        LocalDate next = days.ceiling(day.minusDays(AROUND_DAYS));
        return next != null && !next.isAfter(day.plusDays(AROUND_DAYS));
    }

    Optional<LocalDate> firstDay() {
        return days.values().stream().map(NavigableSet::first).min(Comparator.naturalOrder());
    }

    Optional<LocalDate> lastDay() {
        return days.values().stream().map(NavigableSet::last).max(Comparator.naturalOrder());
    }

    /** That of {@code people.yml}, or the fullest: of the most words, then the most frequent, then the longest. */
    String name() {
        return known.map(KnownPerson::name).orElseGet(this::fullest);
    }

    private String fullest() {
        return names.entrySet().stream()
                .filter(n -> !n.getKey().isBlank())
                .max(Comparator.comparingInt((Map.Entry<String, Integer> n) -> fullness(n.getKey()))
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(n -> n.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .or(this::handle)
                .orElse("?");
    }

    /** Words of more than one letter, but no more than three: a name with a remark behind it is no fuller name. */
    private static int fullness(String name) {
        List<String> words = Words.of(name);
        long whole = words.stream().filter(w -> w.length() > 1).count();
        return words.size() > 4 ? 0 : (int) Math.min(3, whole);
    }

    /** Every other spelling, sorted; former names are not for show. */
    List<String> spellings() {
        Set<String> hidden = new HashSet<>();
        hidden.add(name());
        known.ifPresent(k -> {
            List<String> former = k.formerNames().stream().map(Spelling::key).toList();
            names().stream().filter(n -> former.contains(Spelling.key(n))).forEach(hidden::add);
        });
        return names().stream().filter(n -> !n.isBlank() && !hidden.contains(n)).toList();
    }

    /** Those of {@code people.yml}; without any, those of the rows by the first meeting that says so. */
    List<Affiliation> belongings() {
        List<Affiliation> told = known.stream()
                .flatMap(k -> k.belongings().stream())
                .map(b -> new Affiliation(b.name(), b.from(), b.until()))
                .toList();
        return told.isEmpty()
                ? affiliations.values().stream()
                        .sorted(Comparator.comparing((Affiliation a) -> a.from().orElse(LocalDate.MIN))
                                .thenComparing(Affiliation::name))
                        .toList()
                : told;
    }

    /** Who it is, for messages: the handle, else the name. */
    String shown() {
        return handle().orElseGet(this::name);
    }

    /** In an order of their own that no order of files changes. */
    static Comparator<Identity> order() {
        return Comparator.comparing((Identity i) -> i.shown().toLowerCase(Locale.ROOT))
                .thenComparing(Identity::shown)
                .thenComparing(i -> Stream.ofNullable(i.rows.isEmpty() ? null : i.rows.get(0))
                        .map(r -> r.attendance().at().toString())
                        .findFirst()
                        .orElse(""));
    }
}
