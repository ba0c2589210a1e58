package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.Meeting;
import dev.rollcall.model.NoteSettings;
import dev.rollcall.model.Prose;
import dev.rollcall.model.StartTime;
import dev.rollcall.site.view.Moment;
import dev.rollcall.source.SourceRef;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentsTest {
    @Test
    void aDayAloneIsADay() {
        assertEquals(new Moment("2025-07-02", "Wednesday 2 July 2025", false), Moments.of(meeting(Optional.empty())));
    }

    @Test
    void aKnownZoneMakesItExactWithDaylightSaving() {
        assertEquals(new Moment("2025-07-02T17:00Z", "Wednesday 2 July 2025, 17:00 UTC", true), Moments.of(at("UTC")));
        assertEquals(
                new Moment("2025-07-02T17:00+01:00", "Wednesday 2 July 2025, 17:00 Europe/Lisbon", true),
                Moments.of(at("Europe/Lisbon")));
    }

    @Test
    void anAbbreviationThatMeansSeveralZonesIsLeftAlone() {
        assertEquals(new Moment("2025-07-02T17:00", "Wednesday 2 July 2025, 17:00 EST", false), Moments.of(at("EST")));
        assertEquals(
                new Moment("2025-07-02T17:00", "Wednesday 2 July 2025, 17:00 No/Where", false),
                Moments.of(at("No/Where")));
    }

    private static Meeting at(String zone) {
        return meeting(Optional.of(new StartTime(LocalTime.of(17, 0), Optional.of(zone))));
    }

    private static Meeting meeting(Optional<StartTime> start) {
        return new Meeting(
                LocalDate.of(2025, 7, 2),
                start,
                "Call",
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NoteSettings.none(),
                new Prose("x.md", 1, 1),
                new SourceRef("x.md", 1, 1));
    }
}
