package dev.rollcall.permalink;

import java.util.List;
import java.util.Map;

/**
 * Gives things their addresses: from what was published before, else from what they are alone. Pure: the same questions have the
 * same answers.
 */
public interface Addressing {
    /** Addresses for all meetings and pages at once, since no two may have one. */
    Placement place(List<MeetingClaim> meetings, List<PageClaim> pages);

    /** The series that was published of each note that has meetings, by the note's path. */
    Map<String, String> series();

    /** Slugs for all people at once. */
    PeoplePlacement people(List<PersonClaim> people);

    /** Where nothing was ever published: from what things are alone. */
    static Addressing byContent() {
        return new KeptAddressing(Ledger.empty(), prose -> java.util.Optional.empty(), java.util.Optional.empty());
    }
}
