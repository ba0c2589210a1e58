package dev.rollcall.permalink;

import java.util.List;
import java.util.Optional;

/**
 * A person who asks for an address.
 *
 * @param slug that they want
 * @param names all that they are called, in comparable form
 */
public record PersonClaim(String slug, Optional<String> handle, List<String> names) {
    public PersonClaim {
        names = List.copyOf(names);
    }
}
