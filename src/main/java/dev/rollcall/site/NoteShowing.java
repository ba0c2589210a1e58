package dev.rollcall.site;

import dev.rollcall.markdown.Annotation;
import dev.rollcall.markdown.LinkResolver;
import dev.rollcall.markdown.LinkTarget;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.MarkdownRenderer;
import dev.rollcall.markdown.RenderRequest;
import dev.rollcall.markdown.Rendering;
import dev.rollcall.model.Prose;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows the notes of one site as HTML, their links resolved. Safe for use by several threads. */
final class NoteShowing {
    private final MarkdownRenderer renderer = new MarkdownRenderer();
    private final Function<Prose, MarkdownDocument> documents;
    private final NoteLinks noteLinks;

    NoteShowing(Function<Prose, MarkdownDocument> documents, NoteLinks noteLinks) {
        this.documents = documents;
        this.noteLinks = noteLinks;
    }

    /**
     * What to show of a note and where.
     *
     * @param title the page's own heading, which the note need not repeat
     * @param topLevel the level of its highest heading
     */
    record Wish(Prose prose, String title, int topLevel, Links links, List<Annotation> annotations) {}

    Rendering show(Wish wish, RenderFaults faults) {
        MarkdownDocument document = documents.apply(wish.prose());
        List<Diagnostic> dead = new ArrayList<>();
        LinkResolver resolver = target -> {
            LinkResolver.LinkResolution resolution = noteLinks.resolve(target, wish.prose(), wish.links());
            if (resolution instanceof LinkResolver.LinkResolution.Dead reason) {
                dead(target, reason.reason()).ifPresent(dead::add);
            }
            return resolution;
        };
        boolean dropTitle = OpeningTitle.of(document, wish.prose()).repeats(wish.title());
        Rendering rendering = renderer.render(new RenderRequest(
                document,
                wish.prose().firstLine(),
                wish.prose().lastLine(),
                wish.topLevel(),
                dropTitle,
                resolver,
                wish.annotations()));
        faults.add(rendering.diagnostics());
        faults.add(dead);
        return rendering;
    }

    /**
     * Shows what stands around a place of a note, on another page than the note's own; what is wrong there, its own page tells.
     *
     * @param wish the lines to stay within
     * @param home the address of the page that shows these lines
     * @param most about how many characters
     * @return empty where that is too long or cannot be shown
     */
    Optional<Rendering> around(SourceRef place, Wish wish, String home, int most) {
        LinkResolver resolver = target -> {
            LinkResolver.LinkResolution resolution = noteLinks.resolve(target, wish.prose(), wish.links());
            return resolution instanceof LinkResolver.LinkResolution.To to
                            && to.href().startsWith("#")
                    ? new LinkResolver.LinkResolution.To(wish.links().to(home) + to.href())
                    : resolution;
        };
        RenderRequest request = new RenderRequest(
                documents.apply(wish.prose()),
                wish.prose().firstLine(),
                wish.prose().lastLine(),
                wish.topLevel(),
                false,
                resolver,
                wish.annotations());
        return renderer.around(place, request, most);
    }

    /** Of an anchor within the note the renderer tells itself, since it may be none at all. */
    private static Optional<Diagnostic> dead(LinkTarget target, String reason) {
        String written = target instanceof LinkTarget.Address address
                ? address.written()
                : target instanceof LinkTarget.Resource resource ? resource.written() : "";
        return written.startsWith("#")
                ? Optional.empty()
                : Optional.of(Diagnostic.warning(
                        target.at(),
                        "link-dead",
                        "`" + English.shortened(written, 200) + "` leads nowhere: " + reason,
                        "mend or remove the link"));
    }
}
