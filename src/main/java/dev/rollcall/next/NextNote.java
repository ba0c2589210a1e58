package dev.rollcall.next;

import java.time.LocalDate;
import java.util.List;

/**
 * The next note of a series, not yet written.
 *
 * @param path below the content folder
 * @param remarks what the writer should know, in words
 */
public record NextNote(String path, LocalDate date, String text, List<String> remarks) {
    public NextNote {
        remarks = List.copyOf(remarks);
    }
}
