package dev.rollcall.model;

import dev.rollcall.source.SourceRef;
import java.util.Optional;

/**
 * One person's line in the roll call of a meeting: recorded as present. As written; who it is, the archive says.
 *
 * @param name as in the note; the handle where there is no name
 * @param handle the account name without {@code @}
 * @param initials by which the note names them elsewhere, where the roll call says so
 */
public record Attendance(
        String name, Optional<String> handle, Optional<String> affiliation, Optional<String> initials, SourceRef at) {
    /** The same few people are in most notes of an archive: what they are called is held once. */
    public Attendance {
        name = name.intern();
        handle = handle.map(String::intern);
        affiliation = affiliation.map(String::intern);
    }

    public Attendance(String name, Optional<String> handle, Optional<String> affiliation, SourceRef at) {
        this(name, handle, affiliation, Optional.empty(), at);
    }
}
