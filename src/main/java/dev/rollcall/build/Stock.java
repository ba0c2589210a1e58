package dev.rollcall.build;

import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.dialect.Reading;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.notes.Content;
import dev.rollcall.notes.Folder;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What several builds of one process share: a note whose text is the same in two versions is read and understood once, and a
 * theme is read once. All of it is immutable and follows from what it is asked with. Safe for use by several threads.
 */
final class Stock {
    private final NoteReader noteReader = new NoteReader(new MarkdownReader());
    private final Map<Content.Text, Note> notes = new ConcurrentHashMap<>();
    private final Map<Understood, Reading> readings = new ConcurrentHashMap<>();
    private final Map<Look, ThemeFolder> themes = new ConcurrentHashMap<>();

    /** @param words what the settings say of how notes are read */
    private record Understood(Content.Text text, Object words) {}

    private record Look(Folder themes, String name, String outer) {}

    Note note(Content.Text text) {
        return notes.computeIfAbsent(text, t -> noteReader.read(t.path(), t.file()));
    }

    /** What a reader understands of a note; readers that were made from equal words are one. */
    Reading reading(Content.Text text, Object words, MeetingReader reader) {
        return readings.computeIfAbsent(new Understood(text, words), u -> reader.read(note(text)));
    }

    ThemeFolder theme(Folder folder, String name, String outer) throws IOException {
        Look look = new Look(folder, name, outer);
        ThemeFolder theme = themes.get(look);
        if (theme == null) {
            theme = ThemeFolder.read(folder, name, outer);
            themes.put(look, theme);
        }
        return theme;
    }
}
