package dev.rollcall.dialect;

import dev.rollcall.markdown.Section;
import dev.rollcall.model.Prose;
import dev.rollcall.notes.Note;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The part of a note that tells of one meeting: the whole note, or a dated section of an archive file.
 *
 * @param section the blocks of this meeting; of an archive file the dated section, else the root of the outline
 * @param prose its lines
 * @param sole whether the note tells of no other meeting, so that file name and front matter speak for this one
 * @param date its day, where that is known already
 */
public record MeetingText(Note note, Section section, Prose prose, boolean sole, Optional<LocalDate> date) {
    public MeetingText(Note note, Section section, Prose prose, boolean sole) {
        this(note, section, prose, sole, Optional.empty());
    }
}
