package dev.rollcall.search;

import dev.rollcall.archive.ItemEntry;
import dev.rollcall.archive.PageEntry;
import dev.rollcall.markdown.Annotation;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.LinkResolver;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.MarkdownRenderer;
import dev.rollcall.markdown.PlacedHeading;
import dev.rollcall.markdown.RenderRequest;
import dev.rollcall.model.Prose;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads the text of notes again, cut into what can be found by itself. Safe for use by several threads.
 *
 * @param documents the note that holds these lines
 */
record NoteDocuments(Function<Prose, MarkdownDocument> documents) {
    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();
    private static final LinkResolver NO_LINKS = target -> new LinkResolver.LinkResolution.Plain();

    /** The text of a note: its units, and each piece of it by its line. */
    record Text(NoteUnits units, List<Piece> pieces) {}

    /**
     * The text of a page.
     *
     * @param facts what has an anchor of its own on the page, so that headings get others
     * @param left what is no part of the text
     */
    Text read(Prose prose, String title, List<ItemEntry> items, List<Annotation> facts, Predicate<Piece> left) {
        MarkdownDocument document = documents.apply(prose);
        List<PlacedHeading> headings = RENDERER.headings(
                new RenderRequest(document, prose.firstLine(), prose.lastLine(), 2, false, NO_LINKS, facts));
        List<Block> blocks = document.outline().blocks().stream()
                .filter(b -> b.at().line() >= prose.firstLine() && b.at().line() <= prose.lastLine())
                .toList();
        List<Piece> pieces = Piece.of(blocks).stream()
                .filter(p -> !left.test(p) && !p.text().isBlank())
                .toList();
        Unit whole = new Unit(prose.firstLine(), prose.lastLine(), "", title, Optional.empty());
        return new Text(new NoteUnits(whole, headings, items), pieces);
    }

    /** The text of a page without facts. */
    Text read(PageEntry entry) {
        return read(entry.page().prose(), entry.page().title(), List.of(), List.of(), piece -> false);
    }
}
