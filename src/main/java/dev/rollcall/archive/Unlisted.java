package dev.rollcall.archive;

import dev.rollcall.people.KnownPerson;
import dev.rollcall.people.People;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who stands in no register and has no page: people who are hidden, and nobody in particular. They keep their place in
 * the text of notes, which is not this room's.
 */
final class Unlisted {
    /** How notes speak of nobody in particular; also what stands for those who are forgotten. */
    private static final String NOBODY = "someone";

    private final Set<String> handles = new HashSet<>();
    private final Set<String> names = new HashSet<>(Set.of(NOBODY));

    Unlisted(People people) {
        for (KnownPerson person : people.people()) {
            if (person.privacy().hidden()) {
                person.handles().forEach(h -> handles.add(h.toLowerCase(Locale.ROOT)));
                Stream.of(person.names(), person.initials(), person.handles())
                        .flatMap(List::stream)
                        .forEach(n -> names.add(Words.key(n)));
            }
        }
    }

    /** Whether somebody is left out: by the handle or a full name; without a handle, by any name. */
    boolean has(Identity identity) {
        Optional<String> handle = identity.handle();
        return identity.known().map(k -> k.privacy().hidden()).orElse(false)
                || handle.map(h -> handles.contains(h.toLowerCase(Locale.ROOT)) || has(h))
                        .orElse(false)
                || identity.names().stream()
                        .filter(n -> handle.isEmpty() || Words.of(n).size() > 1)
                        .anyMatch(this::has);
    }

    /** Whether a name, as a note writes it, is nobody's who is listed. */
    boolean has(String written) {
        return names.contains(Words.key(written));
    }
}
