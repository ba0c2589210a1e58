package dev.rollcall.archive;

import dev.rollcall.people.KnownPerson;
import dev.rollcall.permalink.Addressing;
import dev.rollcall.permalink.PeoplePlacement;
import dev.rollcall.permalink.PersonClaim;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The people of an archive with their slugs: a person's handle, else the name. */
final class PersonRegister {
    private final Map<Identity, String> slugs = new LinkedHashMap<>();
    private final Unlisted unlisted;
    private final PeoplePlacement placement;

    PersonRegister(List<Identity> identities, Unlisted unlisted, Addressing addressing) {
        this.unlisted = unlisted;
        List<Identity> listed = identities.stream()
                .filter(i -> !unlisted.has(i))
                .sorted(Comparator.comparing((Identity i) -> i.handle().isEmpty())
                        .thenComparing(i -> i.handle().orElse("").toLowerCase(Locale.ROOT))
                        .thenComparing(Identity::name))
                .toList();
        placement = addressing.people(listed.stream().map(PersonRegister::claim).toList());
        for (int i = 0; i < listed.size(); i++) {
            slugs.put(listed.get(i), placement.slugs().get(i));
        }
    }

    private static PersonClaim claim(Identity identity) {
        String slug = Slug.of(identity.handle().orElseGet(identity::name));
        List<String> names = Stream.concat(Stream.of(identity.name()), identity.names().stream())
                .map(Words::key)
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
        return new PersonClaim(slug, identity.handle(), names);
    }

    /** What the ledger holds of people. */
    List<dev.rollcall.permalink.Entry> ledger() {
        return placement.ledger().entries().toList();
    }

    String slug(Identity identity) {
        return slugs.getOrDefault(identity, "");
    }

    /** Whether somebody is listed. */
    boolean lists(Identity identity) {
        return slugs.containsKey(identity);
    }

    /** Whether an owner may be told: one who is listed, or is known by this name alone. */
    boolean lists(String written, Optional<Identity> resolved) {
        return resolved.map(this::lists).orElseGet(() -> !unlisted.has(written));
    }

    /** The entries of those whom a note names, sorted by name. */
    List<PersonEntry> entries(List<MeetingEntry> meetings, List<ActionEntry> actions) {
        Map<String, Set<String>> present = new HashMap<>();
        Map<String, Set<String>> items = new HashMap<>();
        Map<String, Set<String>> decisions = new HashMap<>();
        Map<String, Set<String>> tasks = new HashMap<>();
        for (MeetingEntry meeting : meetings) {
            meeting.present().forEach(p -> put(present, p.person(), meeting.address()));
            meeting.items().forEach(i -> owners(i.owners()).forEach(p -> put(items, p, i.address())));
            meeting.decisions().forEach(d -> owners(d.owners()).forEach(p -> put(decisions, p, d.address())));
        }
        actions.forEach(
                a -> owners(a.owners()).forEach(p -> put(tasks, p, a.first().address())));
        return slugs.entrySet().stream()
                .map(e -> new PersonEntry(
                        e.getValue(),
                        e.getKey().name(),
                        e.getKey().handle(),
                        e.getKey().spellings(),
                        e.getKey().belongings(),
                        e.getKey().known().map(KnownPerson::links).orElse(List.of()),
                        List.copyOf(present.getOrDefault(e.getValue(), Set.of())),
                        List.copyOf(items.getOrDefault(e.getValue(), Set.of())),
                        List.copyOf(decisions.getOrDefault(e.getValue(), Set.of())),
                        List.copyOf(tasks.getOrDefault(e.getValue(), Set.of()))))
                .filter(p -> !p.isUnseen())
                .sorted(Comparator.comparing((PersonEntry p) -> Words.key(p.name()))
                        .thenComparing(PersonEntry::slug))
                .toList();
    }

    private static List<String> owners(List<Owner> owners) {
        return owners.stream().flatMap(o -> o.person().stream()).distinct().toList();
    }

    private static void put(Map<String, Set<String>> index, String person, String address) {
        index.computeIfAbsent(person, k -> new LinkedHashSet<>()).add(address);
    }
}
