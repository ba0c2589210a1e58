package dev.rollcall.site.view;

import dev.rollcall.markdown.Html;

/** Text of a note as HTML that went through the allow-list; the one thing that a template puts out as it is. */
public record Passage(Html html) {
    public String markup() {
        return html.value();
    }

    public boolean isEmpty() {
        return html.value().isBlank();
    }
}
