package dev.rollcall.build;

import dev.rollcall.dialect.Reading;
import dev.rollcall.model.Prose;
import dev.rollcall.notes.Content;
import dev.rollcall.source.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the first hops make of a note but its Markdown: it follows from the note's path and text and from the words of the
 * settings, and can be kept from one run to the next.
 *
 * @param ofNote what is wrong with the note as a file
 */
record Understanding(List<Diagnostic> ofNote, Reading reading) {
    Understanding {
        ofNote = List.copyOf(ofNote);
    }

    /** The same without the reasons, which only who explains a line asks for, of one note. */
    Understanding withoutReasons() {
        return new Understanding(ofNote, reading.withoutReasons());
    }

    /** Whether it speaks of lines that this note has. */
    boolean fits(Content.Text note) {
        return Stream.concat(
                        reading.meetings().stream().map(meeting -> meeting.prose()),
                        reading.page().stream().map(page -> page.prose()))
                .allMatch(prose -> fits(prose, note));
    }

    private static boolean fits(Prose prose, Content.Text note) {
        return prose.path().equals(note.path())
                && prose.firstLine() >= 1
                && prose.lastLine() <= note.file().lineCount();
    }
}
