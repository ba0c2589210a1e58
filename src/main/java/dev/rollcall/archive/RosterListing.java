package dev.rollcall.archive;

import dev.rollcall.people.KnownPerson;
import dev.rollcall.people.KnownPerson.Belonging;
import dev.rollcall.people.KnownPerson.Privacy;
import dev.rollcall.people.People;
import dev.rollcall.people.Spelling;
import dev.rollcall.source.Diagnostic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everybody whom roll calls name, as {@code people.yml} would have them; what it says already is kept. A name that does not
 * tell who is meant is no spelling of anybody, since there it would decide.
 *
 * @param people sorted by name
 * @param uncertain people of whom nothing is known but a part of a name that others may have as well
 * @param doubts what is left open
 */
public record RosterListing(People people, List<KnownPerson> uncertain, List<Diagnostic> doubts) {
    public RosterListing {
        uncertain = List.copyOf(uncertain);
        doubts = List.copyOf(doubts);
    }

    static RosterListing of(Roster roster, People told) {
        Map<String, Set<Identity>> claims = new HashMap<>();
        roster.identities()
                .forEach(i -> i.names()
                        .forEach(n -> claims.computeIfAbsent(Spelling.key(n), k -> new HashSet<>())
                                .add(i)));
        List<KnownPerson> people = new ArrayList<>();
        List<KnownPerson> uncertain = new ArrayList<>();
        for (Identity identity : roster.identities()) {
            KnownPerson person = person(identity, claims);
            boolean vague = identity.known().isEmpty()
                    && identity.handles().isEmpty()
                    && ShortName.isShort(person.name())
                    && !isClear(person.name(), identity, claims, roster.identities());
            (vague ? uncertain : people).add(person);
        }
        people.sort(order());
        uncertain.sort(order());
        return new RosterListing(new People(people, told.forgotten()), uncertain, roster.diagnostics());
    }

    private static Comparator<KnownPerson> order() {
        return Comparator.comparing((KnownPerson p) -> Spelling.key(p.name()))
                .thenComparing(KnownPerson::name)
                .thenComparing(p -> String.join(" ", p.handles()));
    }

    /** Whether a part of a name is nobody else's, in no other form either. */
    private static boolean isClear(
            String name, Identity identity, Map<String, Set<Identity>> claims, Collection<Identity> all) {
        ShortName part = ShortName.of(name);
        return claims.getOrDefault(Spelling.key(name), Set.of()).size() == 1
                && all.stream()
                        .filter(i -> !i.equals(identity))
                        .noneMatch(i -> i.fullNames().stream().anyMatch(part::fits));
    }

    private static KnownPerson person(Identity identity, Map<String, Set<Identity>> claims) {
        Optional<KnownPerson> known = identity.known();
        String name = identity.name();
        Set<String> seen = new HashSet<>(Set.of(Spelling.key(name)));
        List<String> former = known.map(KnownPerson::formerNames).orElse(List.of());
        former.forEach(n -> seen.add(Spelling.key(n)));
        List<String> spellings = Stream.concat(
                        known.stream().flatMap(k -> k.spellings().stream()),
                        identity.names().stream().filter(n -> isOnly(n, identity, claims)))
                .filter(n -> !Spelling.key(n).isEmpty() && seen.add(Spelling.key(n)))
                .toList();
        List<String> initials = Stream.concat(
                        known.stream().flatMap(k -> k.initials().stream()), identity.initials().stream())
                .distinct()
                .toList();
        List<Belonging> told = known.map(KnownPerson::belongings).orElse(List.of());
        return new KnownPerson(
                name,
                List.copyOf(identity.handles()),
                spellings,
                initials,
                former,
                told.isEmpty() ? belongings(identity.belongings()) : told,
                known.map(KnownPerson::links).orElse(List.of()),
                known.map(KnownPerson::privacy).orElseGet(Privacy::open),
                known.map(KnownPerson::at)
                        .orElseGet(() -> identity.rows().get(0).attendance().at()));
    }

    private static boolean isOnly(String name, Identity identity, Map<String, Set<Identity>> claims) {
        return claims.getOrDefault(Spelling.key(name), Set.of()).equals(Set.of(identity));
    }

    /** With the days on which notes say so; the last one may hold still. */
    private static List<Belonging> belongings(List<Affiliation> affiliations) {
        if (affiliations.size() == 1) {
            return List.of(new Belonging(affiliations.get(0).name(), Optional.empty(), Optional.empty()));
        }
        Optional<LocalDate> last =
                affiliations.stream().flatMap(a -> a.until().stream()).max(Comparator.naturalOrder());
        return affiliations.stream()
                .map(a -> new Belonging(a.name(), a.from(), a.until().filter(u -> !last.equals(Optional.of(u)))))
                .toList();
    }
}
