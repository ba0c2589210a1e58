package dev.rollcall.site;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.SeriesEntry;
import java.util.Locale;
import java.util.Set;

/** What a person would call a meeting, without its date. */
public final class MeetingTitle {
    private static final Set<String> SAYS_NOTHING =
            Set.of("meeting minutes", "meeting notes", "minutes", "notes", "status");

    private static final int LONGEST = 15; // of those

    private MeetingTitle() {}

    /** The title of its note; where that has no words for it, what its series is called. */
    public static String of(Archive archive, MeetingEntry entry) {
        String title = entry.meeting().title();
        boolean says = hasLetter(title)
                && (title.length() > LONGEST || !SAYS_NOTHING.contains(title.toLowerCase(Locale.ROOT)));
        return says
                ? title
                : archive.series(entry.series()).map(SeriesEntry::title).orElse("Meeting");
    }

    private static boolean hasLetter(String title) {
        for (int at = 0; at < title.length(); at += Character.charCount(title.codePointAt(at))) {
            if (Character.isLetter(title.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }
}
