package dev.rollcall.markdown;

import java.util.List;

/** Shows documents as safe HTML. Safe for use by several threads. */
public final class MarkdownRenderer {
    public Rendering render(RenderRequest request) {
        return new Rendering(new Html(""), List.of(), List.of());
    }
}
