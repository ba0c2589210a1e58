package dev.rollcall.people;

import java.util.List;
import java.util.Optional;

/** All that {@code people.yml} says, in the order of the file. What it does not say, is not here: nothing is inferred. */
public record People(List<KnownPerson> people, Optional<Forgotten> forgotten) {
    public People {
        people = List.copyOf(people);
    }

    public static People none() {
        return new People(List.of(), Optional.empty());
    }
}
