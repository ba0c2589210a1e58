package dev.rollcall.permalink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All addresses that were ever published, each once. The facts of a meeting that are there stand in the order of its note.
 * Immutable.
 */
public final class Ledger {
    private static final String HOME = "/";
    private static final Ledger EMPTY = new Ledger(List.of());

    private final Map<String, Entry> byAddress = new LinkedHashMap<>();

    /** Of two entries for one address the first counts; what no line can hold is left out. */
    public Ledger(List<Entry> entries) {
        for (Entry entry : entries) {
            if (LedgerLine.isFit(entry)) {
                byAddress.putIfAbsent(entry.address(), entry);
            }
        }
    }

    /** Where nothing was published yet. */
    public static Ledger empty() {
        return EMPTY;
    }

    public Stream<Entry> entries() {
        return byAddress.values().stream();
    }

    public boolean isEmpty() {
        return byAddress.isEmpty();
    }

    public int size() {
        return byAddress.size();
    }

    public Optional<Entry> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** As the file holds it. */
    public String text() {
        return LedgerText.of(this);
    }

    /** Without the entries in which something must not be told. */
    public Ledger without(Predicate<String> told) {
        return new Ledger(entries()
                .filter(e -> !told.test(e.address()) && !told.test(e.to()))
                .map(e -> told.test(e.source())
                        ? new Entry(e.address(), e.state(), e.kind(), e.print(), "", e.to(), e.last())
                        : e)
                .toList());
    }

    /** The same with what notes and settings claim now; what they claimed before and no longer do stays. */
    public Ledger claiming(List<Redirect> claims) {
        List<Entry> entries = new ArrayList<>();
        Set<String> claimed = new HashSet<>();
        claims.forEach(c -> claimed.add(c.from()));
        entries()
                .filter(e -> e.kind() != Kind.ALIAS || !claimed.contains(e.address()))
                .forEach(entries::add);
        claims.forEach(c -> entries.add(Entry.moved(c.from(), Kind.ALIAS, c.to().isEmpty() ? HOME : c.to())));
        return new Ledger(entries);
    }

    /** What notes and settings claimed. */
    public List<Entry> aliases() {
        return entries().filter(e -> e.kind() == Kind.ALIAS).toList();
    }

    /** These entries and more; of two for one address the first counts. */
    public Ledger and(List<Entry> more) {
        List<Entry> all = new ArrayList<>(byAddress.values());
        all.addAll(more);
        return new Ledger(all);
    }
}
