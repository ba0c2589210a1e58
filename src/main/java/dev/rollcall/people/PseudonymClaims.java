package dev.rollcall.people;

import dev.rollcall.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells of pseudonyms that mean somebody else, too: the site would say of that person what another one said and did. Who is
 * meant is told by line alone, as the names may be ones that are not to be shown.
 */
final class PseudonymClaims {
    private static final String MEND = "choose another one";

    private PseudonymClaims() {}

    static List<Diagnostic> of(List<KnownPerson> people) {
        Map<String, List<KnownPerson>> named = new HashMap<>();
        for (KnownPerson person : people) {
            Stream.concat(person.names().stream(), person.handles().stream())
                    .forEach(name -> named.computeIfAbsent(key(name), k -> new ArrayList<>())
                            .add(person));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<String, KnownPerson> given = new HashMap<>();
        for (KnownPerson person : people) {
            Optional<String> pseudonym = person.privacy().pseudonym().map(PseudonymClaims::key);
            pseudonym
                    .flatMap(p -> other(person, named.getOrDefault(p, List.of())))
                    .ifPresent(o -> {
                        String what = "the pseudonym is a name or handle of the entry in line ";
                        diagnostics.add(Diagnostic.error(person.at(), "pseudonym-taken", what + o.at().line(), MEND));
                    });
            pseudonym.map(p -> given.putIfAbsent(p, person)).ifPresent(o -> {
                String what = "the pseudonym is that of the entry in line ";
                diagnostics.add(Diagnostic.error(person.at(), "pseudonym-taken", what + o.at().line(), MEND));
            });
        }
        return diagnostics;
    }

    private static Optional<KnownPerson> other(KnownPerson person, List<KnownPerson> named) {
        return named.stream().filter(n -> !n.equals(person)).findFirst();
    }

    /** What has no letters is compared as it is written. */
    private static String key(String name) {
        String key = Spelling.key(name);
        return key.isEmpty() ? name.toLowerCase(Locale.ROOT) : key;
    }
}
