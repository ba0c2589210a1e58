package dev.rollcall.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.rollcall.source.SourceRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows documents as safe HTML. Safe for use by several threads. */
public final class MarkdownRenderer {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final DeepStack stack;

    public MarkdownRenderer() {
        this(LIMIT);
    }

    MarkdownRenderer(Duration limit) {
        this.stack = new DeepStack(limit);
    }

    /** Shows a part of a document; never fails, whatever the document holds. */
    public Rendering render(RenderRequest request) {
        return request.document()
                .tree()
                .map(tree -> stack.call(() -> show(tree, request), failure -> SourceView.show(request, failure)))
                .orElseGet(() -> SourceView.show(request));
    }

    private static Rendering show(NoteTree tree, RenderRequest request) {
        List<Node> shown = shown(tree, request);
        PageDraft draft = new PageDraft(tree, request, shown);
        new BlockRenderer(draft).page(shown);
        Html html = Sanitizer.clean(draft.html.toString());
        return new Rendering(html, draft.headings.contents(), draft.diagnostics);
    }

    /**
     * Shows what stands around a place: as much of what holds it as is short enough, and what stands beside that.
     *
     * @param request the lines beyond which nothing is shown
     * @param most about how many characters are shown
     * @return nothing where what holds the place is too long itself, or the document cannot be shown as Markdown; one that is not
     *     whole and shows nothing where the renderer gave up
     */
    public Optional<Rendering> around(SourceRef place, RenderRequest request, int most) {
        return request.document()
                .tree()
                .flatMap(tree -> stack.call(
                        () -> showAround(place, tree, request, most),
                        failure -> Optional.of(SourceView.none(request, failure))));
    }

    private static Optional<Rendering> showAround(SourceRef place, NoteTree tree, RenderRequest request, int most) {
        List<Node> shown = new Surroundings(tree.places(), request, most).of(tree.root(), place);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        PageDraft draft = new PageDraft(tree, request, shown);
        new BlockRenderer(draft).part(shown);
        Html html = Sanitizer.clean(draft.html.toString());
        return Optional.of(new Rendering(html, draft.headings.contents(), draft.diagnostics));
    }

    /**
     * The headings that a page part shows, with the anchors that {@link #render} gives them; nothing is shown for this. They have the
     * same with other annotations, too, as long as no annotation has an anchor that one of them has. None for a document that cannot be shown as Markdown; nothing where the renderer gave up.
     */
    public Optional<HeadingAnchors> headings(RenderRequest request) {
        return request.document()
                .tree()
                .map(tree -> stack.call(
                        () -> Optional.of(headings(tree, request)), failure -> Optional.<HeadingAnchors>empty()))
                .orElse(Optional.of(HeadingAnchors.NONE));
    }

    private static HeadingAnchors headings(NoteTree tree, RenderRequest request) {
        Anchors anchors = new Anchors();
        request.annotations().forEach(a -> anchors.take(a.anchor()));
        Headings headings = new Headings(request, anchors, shown(tree, request));
        return new HeadingAnchors(headings.placed(tree.places()), anchors.taken());
    }

    private static List<Node> shown(NoteTree tree, RenderRequest request) {
        List<Node> shown = new ArrayList<>();
        for (Node block : tree.root().getChildren()) {
            int line = tree.places().line(block.getStartOffset());
            if (line >= request.firstLine() && line <= request.lastLine()) {
                shown.add(block);
            }
        }
        return shown;
    }
}
