package dev.rollcall.markdown;

import java.util.List;

/**
 * What of a document to show and how.
 *
 * @param firstLine the first line to show, from 1; blocks that begin before it are left out
 * @param lastLine the last line to show; blocks that begin after it are left out
 * @param topLevel the level that the highest heading gets, 2 to 4; the others follow without leaving a level out
 * @param dropTitle leave out the first heading, since the page has it as its own title
 * @param annotations facts to set apart
 */
public record RenderRequest(
        MarkdownDocument document,
        int firstLine,
        int lastLine,
        int topLevel,
        boolean dropTitle,
        LinkResolver links,
        List<Annotation> annotations) {
    public RenderRequest {
        annotations = List.copyOf(annotations);
    }
}
