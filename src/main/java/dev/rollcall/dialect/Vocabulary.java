package dev.rollcall.dialect;

import java.util.Optional;

/**
 * What the readers of meetings are told from outside.
 *
 * @param timezone of notes that give a time but no zone
 */
public record Vocabulary(Optional<String> timezone) {
    public static Vocabulary plain() {
        return new Vocabulary(Optional.empty());
    }
}
