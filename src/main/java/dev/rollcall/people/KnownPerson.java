package dev.rollcall.people;

import dev.rollcall.source.SourceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person as {@code people.yml} has them.
 *
 * @param name the one to show
 * @param handles account names without {@code @}; the first is the one to show
 * @param spellings other ways in which notes name them
 * @param initials by which notes name them
 * @param formerNames lead to them and are shown only where a note has them
 * @param belongings in the order of the file
 * @param links absolute {@code http} or {@code https} addresses
 */
public record KnownPerson(
        String name,
        List<String> handles,
        List<String> spellings,
        List<String> initials,
        List<String> formerNames,
        List<Belonging> belongings,
        List<String> links,
        Privacy privacy,
        SourceRef at) {
    public KnownPerson {
        handles = List.copyOf(handles);
        spellings = List.copyOf(spellings);
        initials = List.copyOf(initials);
        formerNames = List.copyOf(formerNames);
        belongings = List.copyOf(belongings);
        links = List.copyOf(links);
    }

    /**
     * An affiliation and the days on which it held.
     *
     * @param from the first day; always, where there is none
     * @param until the last day; still, where there is none
     */
    public record Belonging(String name, Optional<LocalDate> from, Optional<LocalDate> until) {}

    /**
     * What of a person may be shown.
     *
     * @param hidden no page and in no index; in a note by the name that it has
     * @param pseudonym stands for name, handle and spellings everywhere
     */
    public record Privacy(boolean hidden, Optional<String> pseudonym) {
        public static Privacy open() {
            return new Privacy(false, Optional.empty());
        }
    }

    /** Every name that means this person, the one to show first; without handles and initials. */
    public List<String> names() {
        return Stream.of(List.of(name), spellings, formerNames)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
