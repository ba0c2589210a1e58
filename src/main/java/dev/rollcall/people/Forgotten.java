package dev.rollcall.people;

import dev.rollcall.source.SourceRef;
import java.util.List;

/**
 * People who are not to be named anywhere, and whom the file does not name either.
 *
 * @param salt hexadecimal, lower case, put before each spelling that is hashed
 * @param hashes hexadecimal, lower case; each of one normalized spelling ({@link Spelling#key})
 */
public record Forgotten(String salt, List<String> hashes, SourceRef at) {
    public Forgotten {
        hashes = List.copyOf(hashes);
    }
}
