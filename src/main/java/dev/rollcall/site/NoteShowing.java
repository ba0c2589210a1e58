package dev.rollcall.site;

import dev.rollcall.markdown.Annotation;
import dev.rollcall.markdown.Documents;
import dev.rollcall.markdown.LinkResolver;
import dev.rollcall.markdown.LinkResolver.LinkResolution;
import dev.rollcall.markdown.LinkTarget;
import dev.rollcall.markdown.Rendering;
import dev.rollcall.model.Prose;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.List;
import java.util.Optional;

/** Shows the notes of one site as HTML, their links resolved. Safe for use by several threads. */
final class NoteShowing {
    private final Documents documents;
    private final NoteLinks noteLinks;

    NoteShowing(Documents documents, NoteLinks noteLinks) {
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
        LinkResolver resolver = target -> noteLinks.resolve(target, wish.prose(), wish.links());
        Shown shown = documents.answer(wish.prose().path(), HowToShow.all(wish, resolver));
        Rendering rendering = shown.rendering().orElseThrow();
        faults.add(rendering.diagnostics());
        faults.add(shown.links().stream().flatMap(link -> dead(link).stream()).toList());
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
            LinkResolution resolution = noteLinks.resolve(target, wish.prose(), wish.links());
            return resolution instanceof LinkResolution.To to && to.href().startsWith("#")
                    ? new LinkResolution.To(wish.links().to(home) + to.href())
                    : resolution;
        };
        return documents
                .answer(wish.prose().path(), HowToShow.around(place, most, wish, resolver))
                .rendering()
                .filter(Rendering::isWhole);
    }

    /** Of an anchor within the note the renderer tells itself, since it may be none at all. */
    private static Optional<Diagnostic> dead(Shown.Resolved link) {
        LinkTarget target = link.target();
        String written = target instanceof LinkTarget.Address address
                ? address.written()
                : target instanceof LinkTarget.Resource resource ? resource.written() : "";
        return link.leads() instanceof LinkResolution.Dead dead && !written.startsWith("#")
                ? Optional.of(Diagnostic.warning(
                        target.at(),
                        "link-dead",
                        "`" + English.shortened(written, 200) + "` leads nowhere: " + dead.reason(),
                        "mend or remove the link"))
                : Optional.empty();
    }
}
