package dev.rollcall.permalink;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pages that are what their address says, such as those of projects and lists by year. A list that is no more leads to the one that it was
 * a part of, a series to the one that its meetings went to; what else is missing is gone.
 */
public final class ListedPages {
    private final Ledger before;
    private final Ledger things;
    private final Map<String, Kind> listed;
    private final Optional<LocalDate> today;
    private final Map<String, Map<String, Integer>> wentTo = new HashMap<>();

    private ListedPages(Ledger before, Ledger things, Map<String, Kind> listed, Optional<LocalDate> today) {
        this.before = before;
        this.things = things;
        this.listed = listed;
        this.today = today;
        things.entries()
                .filter(e -> e.state() == Entry.State.MOVED && e.kind().isLeaf())
                .forEach(e -> wentTo.computeIfAbsent(above(e.address()), a -> new HashMap<>())
                        .merge(above(e.to()), 1, Integer::sum));
    }

    /** The ledger of meetings, pages and people, with that of all other pages. */
    public static Ledger of(Ledger before, Ledger things, Map<String, Kind> listed, Optional<LocalDate> today) {
        return new ListedPages(before, things, listed, today).ledger();
    }

    private Ledger ledger() {
        List<Entry> entries = new ArrayList<>();
        listed.forEach((address, kind) -> entries.add(Entry.live(address, kind, Print.none(), "")));
        before.entries()
                .filter(e -> e.kind().isNamedByAddress() && !listed.containsKey(e.address()))
                .forEach(e -> entries.add(missing(e)));
        return things.and(entries);
    }

    private Entry missing(Entry entry) {
        Optional<String> to = heir(entry, new HashSet<>());
        if (to.isPresent()) {
            return Entry.moved(entry.address(), entry.kind(), to.get());
        }
        return entry.state() == Entry.State.GONE ? entry : entry.gone("", today);
    }

    private Optional<String> heir(Entry entry, Set<String> seen) {
        if (!seen.add(entry.address())) {
            return Optional.empty();
        }
        if (entry.state() == Entry.State.MOVED) {
            return isThere(entry.to())
                    ? Optional.of(entry.to())
                    : before.at(entry.to()).flatMap(e -> heir(e, seen));
        }
        if (entry.kind() == Kind.SERIES) {
            return successor(entry.address());
        }
        if (entry.kind() != Kind.REGISTER) {
            return Optional.empty();
        }
        String above = above(entry.address());
        if (above.isEmpty()) {
            return Optional.empty();
        }
        if (isThere(above)) {
            return Optional.of(above);
        }
        Optional<Entry> thing = things.at(above).filter(e -> e.state() == Entry.State.MOVED);
        if (thing.isPresent()) {
            return Optional.of(thing.get().to());
        }
        Optional<String> next =
                before.at(above).filter(e -> e.kind().isNamedByAddress()).flatMap(e -> heir(e, seen));
        String same =
                next.map(n -> n + entry.address().substring(above.length())).orElse("");
        return isThere(same) ? Optional.of(same) : next;
    }

    private boolean isThere(String address) {
        return listed.containsKey(address)
                || things.at(address).filter(Entry::isLive).isPresent();
    }

    /** Where most meetings of a series went. */
    private Optional<String> successor(String series) {
        return wentTo.getOrDefault(series, Map.of()).entrySet().stream()
                .filter(e -> listed.containsKey(e.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static String above(String address) {
        return address.substring(0, address.lastIndexOf('/', address.length() - 2) + 1);
    }
}
