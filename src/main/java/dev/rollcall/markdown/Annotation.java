package dev.rollcall.markdown;

import dev.rollcall.source.SourceRef;

/**
 * A fact that the rendered note shows apart: the innermost list item, paragraph, cell or heading that holds the place
 * gets the anchor and is set apart by its kind.
 *
 * @param at where the fact stands in the note
 * @param anchor the id in the page, such as {@code d1}
 * @param kind {@code decision}, {@code action} or {@code item}; the class that the style sheet knows
 * @param label what stands above the text, such as {@code Decision 1}; plain text, may be empty
 * @param href where the label leads
 * @param state what the pill says, such as {@code open}; plain text, may be empty
 * @param stateHref where the pill leads; may be empty
 */
public record Annotation(
        SourceRef at, String anchor, String kind, String label, String href, String state, String stateHref) {
    public Annotation(SourceRef at, String anchor, String kind, String label, String state) {
        this(at, anchor, kind, label, "#" + anchor, state, "");
    }
}
