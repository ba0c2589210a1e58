package dev.rollcall.archive;

import dev.rollcall.model.Meeting;
import dev.rollcall.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * The one meeting that is years after all others: most likely its year is mistyped. It is told, since what is open is counted
 * from the last meeting, and one in a far year makes all that is open look old.
 */
final class FarMeeting {
    private static final int YEARS = 8;

    private FarMeeting() {}

    /** Of meetings in the order of their days. */
    static Optional<Diagnostic> in(List<Meeting> meetings) {
        if (meetings.size() < 2) {
            return Optional.empty();
        }
        Meeting last = meetings.get(meetings.size() - 1);
        Meeting before = meetings.get(meetings.size() - 2);
        return last.date().isAfter(before.date().plusYears(YEARS))
                ? Optional.of(Diagnostic.warning(
                        last.at(),
                        "date-far",
                        "the day of this meeting, " + last.date()
                                + ", is years after that of every other, the last of which" + " was on "
                                + before.date(),
                        "correct the year if it is mistyped; what is open is taken for old by it"))
                : Optional.empty();
    }
}
