package dev.rollcall.build;

import dev.rollcall.archive.Archive;
import dev.rollcall.dialect.MeetingReader;

/**
 * What is known after the third hop, for those who ask about notes rather than build a site.
 *
 * @param reader who read them
 */
record Known(Notes notes, Archive archive, MeetingReader reader) {}
