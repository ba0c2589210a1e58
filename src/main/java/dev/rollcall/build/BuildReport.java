package dev.rollcall.build;

import dev.rollcall.archive.Archive;
import dev.rollcall.notes.Content;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
 * @param skipped paths that were not looked at by the reason why, both sorted
 */
public record BuildReport(
        int notes,
        int meetings,
        int pages,
        int people,
        int decisions,
        int actions,
        int others,
        Map<String, List<String>> skipped) {
    public BuildReport {
        skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
    }

    /** All files of the content folder. */
    public int files() {
        return notes + others + skippedFiles();
    }

    /** How many were not looked at. */
    public int skippedFiles() {
        return skipped.values().stream().mapToInt(List::size).sum();
    }

    /** That of an archive and the folder that it was made of. */
    static BuildReport of(Content content, Archive archive) {
        return new BuildReport(
                content.texts().size(),
                archive.meetings().size(),
                archive.pages().size(),
                archive.people().size(),
                archive.decisions().size(),
                archive.actions().size(),
                content.others().size(),
                content.skipped().stream()
                        .collect(Collectors.groupingBy(
                                Content.Skipped::reason,
                                Collectors.mapping(Content.Skipped::path, Collectors.toList()))));
    }
}
