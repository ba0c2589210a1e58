package dev.rollcall.markdown;

import java.util.List;

/**
 * The headings of a page part and the anchors that are given in it.
 *
 * @param headings in the order of the note
 * @param anchors all, also of labels, of the note's own tags and of annotations
 */
public record HeadingAnchors(List<PlacedHeading> headings, List<String> anchors) {
    /** Of what cannot be shown as Markdown. */
    public static final HeadingAnchors NONE = new HeadingAnchors(List.of(), List.of());

    public HeadingAnchors {
        headings = List.copyOf(headings);
        anchors = List.copyOf(anchors);
    }
}
