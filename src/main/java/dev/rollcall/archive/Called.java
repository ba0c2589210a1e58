package dev.rollcall.archive;

import dev.rollcall.people.KnownPerson;
import dev.rollcall.people.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code people.yml} says whom a name means; it decides, whatever the notes look like. */
final class Called {
    private final Map<String, List<Identity>> byName = new HashMap<>();
    private final Map<String, List<Identity>> byInitials = new HashMap<>();
    private final Map<String, Identity> byHandle = new HashMap<>();

    Called(List<Identity> known) {
        for (Identity identity : known) {
            KnownPerson person = identity.known().orElseThrow();
            person.names().stream().filter(n -> decides(n, person)).forEach(n -> put(byName, n, identity));
            person.initials().forEach(i -> put(byInitials, i, identity));
            person.handles().forEach(h -> byHandle.putIfAbsent(h.toLowerCase(Locale.ROOT), identity));
        }
    }

    /** A first name that only says how to show somebody who has a handle does not say that nobody else is called so. */
    private static boolean decides(String name, KnownPerson person) {
        boolean shownOnly = name.equals(person.name())
                && !person.spellings().contains(name)
                && !person.handles().isEmpty();
        return !shownOnly || Spelling.words(name).size() > 1;
    }

    private static void put(Map<String, List<Identity>> index, String name, Identity identity) {
        List<Identity> sharing = index.computeIfAbsent(Spelling.key(name), k -> new ArrayList<>());
        if (!sharing.contains(identity)) {
            sharing.add(identity);
        }
    }

    /** Whether the file has this account, and does not have this name for somebody else alone. */
    boolean has(String handle, String name) {
        Identity owner = byHandle.get(handle.toLowerCase(Locale.ROOT));
        if (owner == null) {
            return false;
        }
        Guess named = by(name);
        return named.isNobody() || named.candidates().contains(owner);
    }

    /** Those whom the file calls so, by name or initials; nobody where it does not say. */
    Guess by(String written) {
        if (byName.isEmpty() && byInitials.isEmpty()) {
            return Guess.nobody();
        }
        String key = Spelling.key(written);
        return Guess.of(Stream.of(byName, byInitials).flatMap(index -> index.getOrDefault(key, List.of()).stream()));
    }
}
