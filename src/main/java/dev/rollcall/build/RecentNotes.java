package dev.rollcall.build;

import dev.rollcall.notes.Content;
import dev.rollcall.notes.Note;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The notes that were asked for last. A note as Markdown takes many times the memory of its text, so a large archive is read again
 * where its pages are made, and of each note only until the last page that shows a part of it; a small one is held whole. Safe for
 * use by several threads.
 */
final class RecentNotes {
    /** Characters of text: about a thousand usual notes. */
    private static final long MOST = 10_000_000;

    /** The same where they are not all: about a hundred. */
    private static final long FEW = MOST / 10;

    private final Map<Content.Text, Note> notes = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Content.Text> latest = new HashMap<>();
    private boolean onlyLatest;
    private long size;
    private long most = MOST;

    /** From now on a note takes the place of what it was before; for previews, where nobody asks for that again. */
    synchronized void keepOnlyLatest() {
        onlyLatest = true;
    }

    /** Which notes there are. */
    synchronized void expect(List<Content.Text> all) {
        long sum = all.stream().mapToLong(RecentNotes::length).sum();
        most = sum > MOST ? FEW : most;
    }

    /** Whether a note that was asked for once is still here when it is asked for again. */
    synchronized boolean holdAll() {
        return most == MOST;
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
        for (Iterator<Content.Text> oldest = notes.keySet().iterator(); size > most && oldest.hasNext(); ) {
            size -= length(oldest.next());
            oldest.remove();
        }
    }

    private static long length(Content.Text text) {
        return text.file().text().length();
    }
}
