package dev.rollcall.dialect;

import dev.rollcall.model.Attendance;
import dev.rollcall.source.SourceRef;
import java.util.Optional;

/** A person as one row of a roll call gives them; the place of the row is known elsewhere. */
record Person(String name, Optional<String> handle, Optional<String> affiliation, Optional<String> initials) {
    Person(String name, Optional<String> handle, Optional<String> affiliation) {
        this(name, handle, affiliation, Optional.empty());
    }

    Attendance at(SourceRef place) {
        return new Attendance(name, handle, affiliation, initials, place);
    }
}
