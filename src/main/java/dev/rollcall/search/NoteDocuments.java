package dev.rollcall.search;

import dev.rollcall.archive.ItemEntry;
import dev.rollcall.archive.PageEntry;
import dev.rollcall.markdown.Annotation;
import dev.rollcall.markdown.Documents;
import dev.rollcall.model.Prose;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the text of notes again, cut into what can be found by itself. Safe for use by several threads.
 *
 * @param documents the notes
 */
record NoteDocuments(Documents documents) {
    /** The text of a note: its units, and each piece of it by its line. */
    record Text(NoteUnits units, List<Piece> pieces) {}

    /**
     * The text of a page.
     *
     * @param facts what has an anchor of its own on the page, so that headings get others
     * @param left what is no part of the text
     */
    Text read(Prose prose, String title, List<ItemEntry> items, List<Annotation> facts, Predicate<Piece> left) {
        ReadText found = read(prose, facts);
        List<Piece> pieces = found.pieces().stream()
                .filter(p -> !left.test(p) && !p.text().isBlank())
                .toList();
        Unit whole = new Unit(prose.firstLine(), prose.lastLine(), "", title, Optional.empty());
        return new Text(new NoteUnits(whole, found.headings(), items), pieces);
    }

    /** Asked without its facts as a rule, since that is known of a note before anybody knows what its facts are called. */
    private ReadText read(Prose prose, List<Annotation> facts) {
        ReadText found = documents.answer(prose.path(), WhatIsSaid.in(prose, List.of()));
        boolean free = facts.stream().noneMatch(f -> found.anchors().contains(f.anchor()));
        return free ? found : documents.answer(prose.path(), WhatIsSaid.in(prose, facts));
    }

    /** The text of a page without facts. */
    Text read(PageEntry entry) {
        return read(entry.page().prose(), entry.page().title(), List.of(), List.of(), piece -> false);
    }
}
