package dev.rollcall.archive;

import java.util.Optional;

/**
 * Someone whom a note names as owner.
 *
 * @param written as the note names them
 * @param person the slug of who it is, where that is known
 */
public record Owner(String written, Optional<String> person) {
    boolean isSame(Owner other) {
        return person.isPresent()
                ? person.equals(other.person)
                : Words.key(written).equals(Words.key(other.written));
    }
}
