package dev.rollcall.site;

import java.time.LocalDate;

/**
 * When a note was changed last, by its history.
 *
 * @param exact false where the history that is known begins on that day: it was changed then or earlier
 */
public record LastChange(LocalDate day, boolean exact) {
    /** In words, such as {@code last changed 5 March 2026}. */
    String words() {
        String date = English.date(day);
        return exact ? "last changed " + date : "unchanged since " + date + " or earlier";
    }
}
