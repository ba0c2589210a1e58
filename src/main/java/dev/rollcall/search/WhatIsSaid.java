package dev.rollcall.search;

import dev.rollcall.markdown.Annotation;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.HeadingAnchors;
import dev.rollcall.markdown.LinkResolver;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.MarkdownRenderer;
import dev.rollcall.markdown.Question;
import dev.rollcall.markdown.RenderRequest;
import dev.rollcall.model.Prose;
import java.util.List;
import java.util.Optional;

/**
 * What lines of a note say: the question that the search asks of notes.
 *
 * @param facts what has an anchor of its own on the page, so that headings get others
 */
record WhatIsSaid(int firstLine, int lastLine, List<Annotation> facts) implements Question<ReadText> {
    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();
    private static final LinkResolver NO_LINKS = target -> new LinkResolver.LinkResolution.Plain();

    static WhatIsSaid in(Prose prose, List<Annotation> facts) {
        return new WhatIsSaid(prose.firstLine(), prose.lastLine(), facts);
    }

    @Override
    public Record terms() {
        return this;
    }

    @Override
    public ReadText answer(MarkdownDocument note) {
        List<Block> blocks = note.outline().blocks().stream()
                .filter(b -> b.at().line() >= firstLine && b.at().line() <= lastLine)
                .toList();
        RenderRequest request = new RenderRequest(note, firstLine, lastLine, 2, false, NO_LINKS, facts);
        Optional<HeadingAnchors> found = RENDERER.headings(request);
        HeadingAnchors known = found.orElse(HeadingAnchors.NONE);
        return new ReadText(known.headings(), known.anchors(), Piece.of(blocks), found.isPresent());
    }

    @Override
    public boolean isWhole(ReadText answer) {
        return answer.isWhole();
    }

    @Override
    public Class<ReadText> type() {
        return ReadText.class;
    }
}
