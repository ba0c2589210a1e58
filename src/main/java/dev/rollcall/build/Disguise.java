package dev.rollcall.build;

import dev.rollcall.people.Forgotten;
import dev.rollcall.people.KnownPerson;
import dev.rollcall.people.People;
import dev.rollcall.people.PeopleReading;
import dev.rollcall.privacy.Mask;
import dev.rollcall.privacy.Redaction;
import dev.rollcall.privacy.SaltedHash;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@code people.yml} asks for: the names to take out of all that is read, and the people as the archive may know them.
 *
 * @param people those with a pseudonym under it alone, those who are forgotten left out
 * @param redaction of those who have a pseudonym and those who are forgotten
 * @param diagnostics what is wrong with the file, without a name that must not be shown
 */
record Disguise(People people, Redaction redaction, List<Diagnostic> diagnostics) {
    static Disguise of(PeopleReading reading) {
        People people = reading.people();
        Map<Mask, List<String>> pseudonyms = new LinkedHashMap<>();
        Map<String, Mask> initials = new LinkedHashMap<>();
        for (KnownPerson person : people.people()) {
            person.privacy()
                    .pseudonym()
                    .map(Mask::of)
                    .ifPresent(mask -> pseudonyms
                            .computeIfAbsent(mask, m -> new ArrayList<>())
                            .addAll(Stream.concat(person.names().stream(), person.handles().stream())
                                    .toList()));
        }
        for (KnownPerson person : people.people()) {
            person.privacy()
                    .pseudonym()
                    .map(Mask::of)
                    .ifPresent(mask -> person.initials().forEach(i -> initials.putIfAbsent(i, mask)));
        }
        Set<String> hashes =
                new HashSet<>(people.forgotten().map(Forgotten::hashes).orElse(List.of()));
        Redaction redaction = Redaction.of(
                        pseudonyms, people.forgotten().map(Forgotten::salt).orElse(""), hashes)
                .withInitials(initials);
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        people.forgotten().ifPresent(f -> malformed(f).ifPresent(diagnostics::add));
        List<KnownPerson> known = new ArrayList<>();
        people.people().forEach(p -> shown(p, redaction, diagnostics).ifPresent(known::add));
        return new Disguise(
                new People(known, people.forgotten()),
                redaction,
                diagnostics.stream().map(redaction::diagnostic).toList());
    }

    /** Takes those who are hidden out of a text: they are in no index, so nothing is found by their names. */
    Redaction hidden() {
        Mask mask = Mask.of("\u2026");
        List<String> names = hiddenNames();
        return names.isEmpty() ? Redaction.none() : Redaction.of(Map.of(mask, names), "", Set.of());
    }

    /** The names and handles of those who are hidden. */
    List<String> hiddenNames() {
        return people.people().stream()
                .filter(p -> p.privacy().hidden())
                .flatMap(p -> Stream.concat(p.names().stream(), p.handles().stream()))
                .toList();
    }

    /** Whether all was understood that may keep somebody from being shown. */
    boolean isSure() {
        return diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    }

    private static Optional<Diagnostic> malformed(Forgotten forgotten) {
        long bad = forgotten.hashes().stream().filter(h -> !SaltedHash.isOne(h)).count();
        return bad == 0
                ? Optional.empty()
                : Optional.of(Diagnostic.error(
                        forgotten.at(),
                        "forgotten-hash",
                        bad + " of the hashes of who is forgotten cannot be one",
                        "paste the lines again that `rollcall forget` printed"));
    }

    private static Optional<KnownPerson> shown(KnownPerson person, Redaction redaction, List<Diagnostic> diagnostics) {
        Optional<String> pseudonym = person.privacy().pseudonym();
        if (pseudonym.isPresent()) {
            if (redaction.names(pseudonym.get())) {
                diagnostics.add(Diagnostic.error(
                        person.at(),
                        "pseudonym-tells",
                        "a pseudonym holds a name that is not to be shown",
                        "choose another one"));
            }
            return Optional.of(new KnownPerson(
                    redaction.text(pseudonym.get()),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    person.belongings(),
                    List.of(),
                    person.privacy(),
                    person.at()));
        }
        boolean named = Stream.concat(person.names().stream(), person.handles().stream())
                .anyMatch(redaction::names);
        if (named) {
            diagnostics.add(Diagnostic.error(
                    person.at(),
                    "forgotten-listed",
                    "this entry has a name of somebody who is forgotten or has a pseudonym",
                    "remove the entry or the name"));
        }
        return named ? Optional.empty() : Optional.of(person);
    }
}
