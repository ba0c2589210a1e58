package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.dialect.Reading;
import dev.rollcall.dialect.Vocabulary;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.markdown.Question;
import dev.rollcall.notes.Content;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.search.SearchDocuments;
import dev.rollcall.source.SourceFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskedLaterTest {
    private static final String PATH = "lamp/2026-01-07.md";

    private final Content.Text text = text("# Lamp sync\n\n## Oil\n\nWen Li brings the *old* can.\n");
    private final Note note = new NoteReader(new MarkdownReader()).read(PATH, text.file());
    private final Reading reading = new MeetingReader(Vocabulary.plain()).read(note);
    private final Question<?> question =
            SearchDocuments.question(reading.meetings().get(0).prose());
    private final AskedLater later = new AskedLater();

    @Test
    void whatTheSearchAsksIsKnownWithoutTheMarkdown() {
        later.answer(text, note.document(), reading);
        assertEquals(Optional.of(question.answer(note.document())), later.take(text, question));
    }

    @Test
    void anAnswerIsGivenOnce() {
        later.answer(text, note.document(), reading);
        later.take(text, question);
        assertTrue(later.take(text, question).isEmpty());
    }

    @Test
    void nothingIsKnownOfWhatTheNoteSaysNow() {
        later.answer(text, note.document(), reading);
        assertTrue(later.take(text("# Lamp sync\n\n## Oil\n\nInes Carvalho brings it.\n"), question)
                .isEmpty());
    }

    private static Content.Text text(String words) {
        return new Content.Text(PATH, SourceFile.of(PATH, words));
    }
}
