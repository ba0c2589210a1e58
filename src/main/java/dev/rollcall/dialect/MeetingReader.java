package dev.rollcall.dialect;

import dev.rollcall.model.Meeting;
import dev.rollcall.model.NoteSettings;
import dev.rollcall.model.PlainPage;
import dev.rollcall.model.Prose;
import dev.rollcall.notes.Note;
import dev.rollcall.source.SourceRef;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the meetings out of a note. Pure: the same note gives the same meetings, whatever other notes there are. */
public final class MeetingReader {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private final Dialects dialects;

    public MeetingReader(Vocabulary vocabulary) {
        this.dialects = Dialects.of(vocabulary);
    }

    public Reading read(Note note) {
        Prose prose = new Prose(note.path(), 1, note.file().lineCount());
        Optional<LocalDate> date = date(note.baseName());
        if (date.isEmpty()) {
            PlainPage page = new PlainPage(note.baseName(), NoteSettings.none(), prose);
            return new Reading(List.of(), Optional.of(page), List.of());
        }
        MeetingText text = new MeetingText(note, note.document().outline().root(), prose, true);
        Findings found = dialects.of(note).read(text);
        return new Reading(List.of(meeting(date.get(), text, found)), Optional.empty(), found.diagnostics());
    }

    private static Optional<LocalDate> date(String name) {
        Matcher day = DAY.matcher(name);
        try {
            return day.find() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Meeting meeting(LocalDate date, MeetingText text, Findings found) {
        return new Meeting(
                date,
                found.start(),
                found.title().orElse(text.note().baseName()),
                true,
                found.attendance(),
                found.items(),
                found.decisions(),
                found.actions(),
                found.projects(),
                found.topics(),
                NoteSettings.none(),
                text.prose(),
                new SourceRef(text.note().file().path(), text.prose().firstLine(), 1));
    }
}
