package dev.rollcall.model;

import dev.rollcall.source.SourceRef;

/**
 * A note that is no meeting: an index, a template, a checklist.
 *
 * @param at where it begins, as messages name it
 */
public record PlainPage(String title, NoteSettings settings, Prose prose, SourceRef at) {
    public PlainPage(String title, NoteSettings settings, Prose prose) {
        this(title, settings, prose, new SourceRef(prose.path(), prose.firstLine(), 1));
    }
}
