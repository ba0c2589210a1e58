package dev.rollcall.site;

import dev.rollcall.markdown.Documents;
import dev.rollcall.markdown.LinkResolver;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.MarkdownRenderer;
import dev.rollcall.markdown.Question;
import dev.rollcall.markdown.RenderRequest;
import dev.rollcall.markdown.Rendering;
import dev.rollcall.model.Prose;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which anchors the shown notes have. Knows only by showing them once more, so it is asked only for links with a
 * fragment. Safe for use by several threads.
 */
final class NoteAnchors {
    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();
    private static final LinkResolver NO_LINKS = target -> new LinkResolver.LinkResolution.Plain();

    private final Documents documents;
    private final Map<Prose, String> shown = new ConcurrentHashMap<>();

    NoteAnchors(Documents documents) {
        this.documents = documents;
    }

    /** Whether the page that shows these lines has this anchor. */
    boolean has(Prose prose, String anchor) {
        return shown.computeIfAbsent(prose, this::ids).contains(" " + anchor + " ");
    }

    private String ids(Prose prose) {
        return documents.answer(prose.path(), new WhichIds(prose)).ids();
    }

    private record Lines(int first, int last) {}

    private record Ids(String ids, boolean isWhole) {}

    private record WhichIds(Prose prose) implements Question<Ids> {
        @Override
        public Record terms() {
            return new Lines(prose.firstLine(), prose.lastLine());
        }

        @Override
        public Ids answer(MarkdownDocument note) {
            RenderRequest request =
                    new RenderRequest(note, prose.firstLine(), prose.lastLine(), 2, false, NO_LINKS, List.of());
            Rendering rendering = RENDERER.render(request);
            return new Ids(NoteAnchors.ids(rendering.html().value()), rendering.isWhole());
        }

        @Override
        public boolean isWhole(Ids answer) {
            return answer.isWhole();
        }

        @Override
        public Class<Ids> type() {
            return Ids.class;
        }
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
