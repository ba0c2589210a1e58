package dev.rollcall.people;

import dev.rollcall.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells of handles and names that more than one entry claims. Initials are not: who is meant, each meeting tells. */
final class Claims {
    private final Map<String, KnownPerson> handles = new HashMap<>();
    private final Map<String, KnownPerson> names = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Claims() {}

    static List<Diagnostic> of(List<KnownPerson> people) {
        Claims claims = new Claims();
        for (KnownPerson person : people) {
            person.handles().forEach(h -> claims.handle(h, person));
            person.names().forEach(n -> claims.name(n, person));
        }
        claims.diagnostics.addAll(PseudonymClaims.of(people));
        return claims.diagnostics;
    }

    private void handle(String handle, KnownPerson person) {
        KnownPerson first = handles.putIfAbsent(handle.toLowerCase(Locale.ROOT), person);
        if (first != null && !first.equals(person)) {
            diagnostics.add(Diagnostic.warning(
                    person.at(),
                    "people-twice",
                    "the handle `" + handle + "` is that of " + line(first),
                    "remove it from one of them; the first is used"));
        }
    }

    private void name(String name, KnownPerson person) {
        KnownPerson first = names.putIfAbsent(Spelling.key(name), person);
        if (first != null && !first.equals(person) && !areNamesakes(name, first, person)) {
            diagnostics.add(Diagnostic.warning(
                    person.at(),
                    "people-twice",
                    "`" + name + "` is also a name of " + line(first),
                    "remove it from one of them; until then who is meant is told by the meeting alone"));
        }
    }

    /** Two people of one name whose handles tell them apart. */
    private static boolean areNamesakes(String name, KnownPerson one, KnownPerson other) {
        return Spelling.key(one.name()).equals(Spelling.key(name))
                && Spelling.key(other.name()).equals(Spelling.key(name))
                && !one.handles().isEmpty()
                && !other.handles().isEmpty();
    }

    /** Not by name, which may be one that is not to be shown. */
    private static String line(KnownPerson person) {
        return "the entry in line " + person.at().line();
    }
}
