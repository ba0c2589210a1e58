package dev.rollcall.permalink;

import dev.rollcall.permalink.Pairing.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds people again by their account and names, of which the ledger has hashes only. Who wants another slug now moves; who became one
 * with somebody else leads there.
 */
final class PersonPlaces {
    static final String FOLDER = "people/";
    private static final int MARK = 4;
    private static final int MOST_MARKS = 8;
    private static final int MANY = 16;

    private final Ledger ledger;
    private final List<PersonClaim> claims;
    private final List<Entry> kept;
    private final List<Set<String>> marks;
    private final Map<String, List<Integer>> byMark = new HashMap<>();

    private PersonPlaces(Ledger ledger, List<PersonClaim> claims) {
        this.ledger = ledger;
        this.claims = claims;
        this.marks = claims.stream().map(PersonPlaces::marks).toList();
        this.kept = ledger.entries()
                .filter(e -> e.kind() == Kind.PERSON && e.state() != Entry.State.MOVED)
                .toList();
        for (int i = 0; i < kept.size(); i++) {
            for (String mark : kept.get(i).print().parts(MARK)) {
                byMark.computeIfAbsent(mark, m -> new ArrayList<>()).add(i);
            }
        }
    }

    static PeoplePlacement of(Ledger ledger, List<PersonClaim> claims, Optional<LocalDate> today) {
        return new PersonPlaces(ledger, claims).placed(today);
    }

    /** The account, and the full names; single words are many people's. */
    private static Set<String> marks(PersonClaim claim) {
        Set<String> marks = new LinkedHashSet<>();
        claim.handle().ifPresent(h -> marks.add(WordMarks.longMark("@" + h.toLowerCase(java.util.Locale.ROOT))));
        claim.names().stream()
                .filter(n -> n.indexOf(' ') > 0 || claim.handle().isEmpty())
                .map(WordMarks::longMark)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .stream()
                .limit(MOST_MARKS - marks.size())
                .forEach(marks::add);
        return marks;
    }

    private PeoplePlacement placed(Optional<LocalDate> today) {
        Pairing pairing = new Pairing(claims.size(), kept.size());
        pairing.takeBest(IntStream.range(0, claims.size())
                .boxed()
                .flatMap(i -> pairs(i).stream())
                .toList());
        List<String> slugs = slugs(pairing);
        Map<String, Entry> next = new java.util.LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            String address = FOLDER + slugs.get(i) + "/";
            next.put(address, Entry.live(address, Kind.PERSON, print(i, pairing), ""));
        }
        Map<String, String> relocated = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            if (pairing.before(i) >= 0) {
                relocated.put(kept.get(pairing.before(i)).address(), FOLDER + slugs.get(i) + "/");
            }
        }
        for (int k = 0; k < kept.size(); k++) {
            Entry entry = kept.get(k);
            Optional<String> to = Optional.ofNullable(relocated.get(entry.address()))
                    .or(() -> heir(entry).map(i -> FOLDER + slugs.get(i) + "/"));
            to.filter(t -> !t.equals(entry.address())).ifPresent(t -> relocated.put(entry.address(), t));
            Entry then = to.map(t -> Entry.moved(entry.address(), Kind.PERSON, t))
                    .orElseGet(() -> entry.isLive() ? entry.gone("", today) : entry);
            next.putIfAbsent(entry.address(), then);
        }
        ledger.entries()
                .filter(e -> e.kind() == Kind.PERSON && e.state() == Entry.State.MOVED)
                .forEach(e -> next.putIfAbsent(
                        e.address(), Entry.moved(e.address(), Kind.PERSON, relocated.getOrDefault(e.to(), e.to()))));
        return new PeoplePlacement(slugs, new Ledger(List.copyOf(next.values())));
    }

    /** As it was, unless too little of it is left: a line changes only when it has to, so that branches do not meet in it. */
    private Print print(int claim, Pairing pairing) {
        Print now = new Print(String.join("", marks.get(claim)), "");
        if (pairing.before(claim) < 0) {
            return now;
        }
        Print before = kept.get(pairing.before(claim)).print();
        Set<String> common = before.parts(MARK);
        common.retainAll(marks.get(claim));
        return common.size() >= Math.min(2, now.size() * 2 / MARK) ? before : now;
    }

    private List<Pair> pairs(int claim) {
        String wanted = FOLDER + claims.get(claim).slug() + "/";
        Set<Integer> candidates = new TreeSet<>();
        for (String mark : marks.get(claim)) {
            Collection<Integer> having = byMark.getOrDefault(mark, List.of());
            if (having.size() <= MANY) {
                candidates.addAll(having);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int k = 0; k < kept.size() && kept.size() <= MANY; k++) {
            candidates.add(k);
        }
        at(wanted).ifPresent(candidates::add);
        for (int k : candidates) {
            Set<String> common = kept.get(k).print().parts(MARK);
            common.retainAll(marks.get(claim));
            boolean same = kept.get(k).address().equals(wanted);
            boolean fits = Addresses.fits(wanted, kept.get(k).address());
            if (same || !common.isEmpty()) {
                double score = common.size()
                        + (same ? 1.5 : fits ? 0.6 : 0)
                        + (kept.get(k).isLive() ? 0.2 : 0);
                pairs.add(new Pair(claim, k, score));
            }
        }
        return pairs;
    }

    private Optional<Integer> at(String address) {
        return places().containsKey(address) ? Optional.of(places().get(address)) : Optional.empty();
    }

    private Map<String, Integer> places = Map.of();

    private Map<String, Integer> places() {
        if (places.isEmpty() && !kept.isEmpty()) {
            Map<String, Integer> found = new HashMap<>();
            for (int k = 0; k < kept.size(); k++) {
                found.put(kept.get(k).address(), k);
            }
            places = found;
        }
        return places;
    }

    private List<String> slugs(Pairing pairing) {
        Addresses taken = new Addresses();
        String[] addresses = new String[claims.size()];
        for (int i = 0; i < addresses.length; i++) {
            String wanted = FOLDER + claims.get(i).slug() + "/";
            String before =
                    pairing.before(i) < 0 ? "" : kept.get(pairing.before(i)).address();
            if (!before.isEmpty() && Addresses.fits(wanted, before) && taken.takeOnly(before)) {
                addresses[i] = before;
            }
        }
        for (int i = 0; i < addresses.length; i++) {
            if (addresses[i] == null) {
                String own =
                        pairing.before(i) < 0 ? "" : kept.get(pairing.before(i)).address();
                addresses[i] = taken.take(
                        FOLDER + claims.get(i).slug() + "/",
                        a -> ledger.at(a)
                                .filter(e -> e.kind() != Kind.PERSON || isOthers(e, own))
                                .isPresent());
            }
        }
        return IntStream.range(0, addresses.length)
                .mapToObj(i -> addresses[i].substring(FOLDER.length(), addresses[i].length() - 1))
                .toList();
    }

    /** Whether an address was not this person's own. */
    private static boolean isOthers(Entry entry, String own) {
        return !entry.to().equals(own) && !entry.address().equals(own);
    }

    /** One who is there now and has an account or full name of somebody who is not. */
    private Optional<Integer> heir(Entry entry) {
        Set<String> wanted = new HashSet<>(entry.print().parts(MARK));
        return IntStream.range(0, entry.isLive() ? claims.size() : 0)
                .filter(i -> marks.get(i).stream().anyMatch(wanted::contains))
                .boxed()
                .findFirst();
    }
}
