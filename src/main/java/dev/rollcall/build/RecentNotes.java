package dev.rollcall.build;

import dev.rollcall.notes.Content;
import dev.rollcall.notes.Note;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The notes that were asked for last. A note as Markdown takes many times the memory of its text, so a large archive is read again
 * where its pages are made; a small one is held whole. Safe for use by several threads.
 */
final class RecentNotes {
    /** Characters of text: about a thousand usual notes. */
    private static final long MOST = 10_000_000;

    private final Map<Content.Text, Note> notes = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Content.Text> latest = new HashMap<>();
    private boolean onlyLatest;
    private long size;

    /** From now on a note takes the place of what it was before; for previews, where nobody asks for that again. */
    synchronized void keepOnlyLatest() {
        onlyLatest = true;
    }

    synchronized Optional<Note> find(Content.Text text) {
        return Optional.ofNullable(notes.get(text));
    }

    synchronized void add(Content.Text text, Note note) {
        Content.Text old = onlyLatest ? latest.put(text.path(), text) : null;
        if (old != null && notes.remove(old) != null) {
            size -= length(old);
        }
        if (notes.put(text, note) == null) {
            size += length(text);
        }
        for (Iterator<Content.Text> oldest = notes.keySet().iterator(); size > MOST && oldest.hasNext(); ) {
            size -= length(oldest.next());
            oldest.remove();
        }
    }

    private static long length(Content.Text text) {
        return text.file().text().length();
    }
}
