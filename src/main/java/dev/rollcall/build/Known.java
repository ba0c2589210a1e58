package dev.rollcall.build;

import dev.rollcall.archive.Archive;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.dialect.Reading;
import java.util.List;

/**
 * What is known after the third hop, for those who ask about notes rather than build a site.
 *
 * @param readings of the notes, in their order
 * @param reader who read them
 */
record Known(Notes notes, List<Reading> readings, Archive archive, MeetingReader reader) {
    Known {
        readings = List.copyOf(readings);
    }
}
