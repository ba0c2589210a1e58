package dev.rollcall.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceViewTest {
    @Test
    void aNoteThatBreaksTheRendererIsShownAsItsSourceAndTold() {
        RenderRequest request = new RenderRequest(Shown.read("# Lamps"), 1, 1, 2, false, Shown::resolve, List.of());
        Rendering rendering = SourceView.show(request, DeepStack.Failure.BROKEN);
        assertEquals(
                List.of("content/note.md:1:1: error: the note cannot be shown as Markdown; its source is shown instead;"
                        + " split or simplify it [markdown-unreadable]"),
                rendering.diagnostics().stream().map(Object::toString).toList());
        assertEquals(
                "<pre class=\"source\"><code># Lamps\n</code></pre>",
                rendering.html().value());
    }
}
