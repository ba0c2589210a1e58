package dev.rollcall.site;

import dev.rollcall.markdown.LinkResolver;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.MarkdownRenderer;
import dev.rollcall.markdown.RenderRequest;
import dev.rollcall.model.Prose;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Which anchors the shown notes have. Knows only by showing them once more, so it is asked only for links with a
 * fragment. Safe for use by several threads.
 */
final class NoteAnchors {
    private static final LinkResolver NO_LINKS = target -> new LinkResolver.LinkResolution.Plain();

    private final MarkdownRenderer renderer = new MarkdownRenderer();
    private final Function<Prose, MarkdownDocument> documents;
    private final Map<Prose, String> shown = new ConcurrentHashMap<>();

    NoteAnchors(Function<Prose, MarkdownDocument> documents) {
        this.documents = documents;
    }

    /** Whether the page that shows these lines has this anchor. */
    boolean has(Prose prose, String anchor) {
        return shown.computeIfAbsent(prose, this::ids).contains(" " + anchor + " ");
    }

    private String ids(Prose prose) {
        RenderRequest request = new RenderRequest(
                documents.apply(prose), prose.firstLine(), prose.lastLine(), 2, false, NO_LINKS, List.of());
        return ids(renderer.render(request).html().value());
    }

    /** Every id of a piece of HTML, with spaces around. */
    static String ids(String html) {
        StringBuilder ids = new StringBuilder(" ");
        String mark = " id=\"";
        for (int at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + 1)) {
            int end = html.indexOf('"', at + mark.length());
            if (end > at) {
                ids.append(html, at + mark.length(), end).append(' ');
            }
        }
        return ids.toString();
    }
}
