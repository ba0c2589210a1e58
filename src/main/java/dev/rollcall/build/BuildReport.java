package dev.rollcall.build;

import dev.rollcall.notes.Content;
import java.util.List;

/**
 * What became of every file of the content folder.
 *
 * @param notes files that were read as notes
 * @param meetings found in them
 * @param pages notes that are no meeting, and introductions of archive files
 * @param people in the register
 * @param decisions in the register
 * @param actions in the register
 * @param others files beside the notes, copied where a note refers to them
 * @param skipped files that were not looked at, and why
 */
public record BuildReport(
        int notes,
        int meetings,
        int pages,
        int people,
        int decisions,
        int actions,
        int others,
        List<Content.Skipped> skipped) {
    public BuildReport {
        skipped = List.copyOf(skipped);
    }

    /** All files of the content folder. */
    public int files() {
        return notes + others + skipped.size();
    }
}
