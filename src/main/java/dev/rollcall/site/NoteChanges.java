package dev.rollcall.site;

import dev.rollcall.difference.Difference;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a note differs from what was approved.
 *
 * @param approved the day on which it was marked so
 * @param difference empty where it cannot be shown, since it is too large or would name somebody
 */
public record NoteChanges(LocalDate approved, Optional<Difference> difference) {
    /** Those of some lines of the note. */
    public NoteChanges within(int first, int last) {
        return new NoteChanges(approved, difference.map(d -> d.within(first, last)));
    }

    /** Whether it is known that there are none. */
    public boolean isNone() {
        return difference.filter(Difference::isNone).isPresent();
    }
}
