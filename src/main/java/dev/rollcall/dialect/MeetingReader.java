package dev.rollcall.dialect;

import dev.rollcall.model.NoteSettings;
import dev.rollcall.model.PlainPage;
import dev.rollcall.model.Prose;
import dev.rollcall.notes.Note;
import java.util.List;
import java.util.Optional;

/** Reads the meetings out of a note. Pure: the same note gives the same meetings, whatever other notes there are. */
public final class MeetingReader {
    private final Vocabulary vocabulary;

    public MeetingReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Reading read(Note note) {
        Prose prose = new Prose(note.path(), 1, note.file().lineCount());
        String title = vocabulary.timezone().orElse(note.baseName());
        return new Reading(List.of(), Optional.of(new PlainPage(title, NoteSettings.none(), prose)), List.of());
    }
}
