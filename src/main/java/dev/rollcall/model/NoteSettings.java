package dev.rollcall.model;

import java.util.List;
import java.util.Optional;

/**
 * What front matter says about a note's place in the archive, as written.
 *
 * @param series the series that it belongs to
 * @param slug the last part of its address
 * @param aliases old addresses that lead here
 * @param status such as {@code draft} or {@code approved}
 * @param language a BCP 47 tag
 * @param ties of its decisions to others
 */
public record NoteSettings(
        Optional<String> series,
        Optional<String> slug,
        List<String> aliases,
        Optional<String> status,
        Optional<String> language,
        List<DecisionTie> ties) {
    public NoteSettings {
        ties = List.copyOf(ties);
        aliases = List.copyOf(aliases);
    }

    /** Whether the note may still change and is not for everybody yet. */
    public boolean isDraft() {
        return status.filter(s -> s.equalsIgnoreCase("draft")).isPresent();
    }

    /** Whether those whom it concerns have agreed to the note as it is. */
    public boolean isApproved() {
        return status.filter(NoteSettings::isApproval).isPresent();
    }

    /** Whether a status says that a note is approved. */
    public static boolean isApproval(String status) {
        return status.strip().equalsIgnoreCase("approved");
    }

    public static NoteSettings none() {
        return new NoteSettings(
                Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of());
    }
}
