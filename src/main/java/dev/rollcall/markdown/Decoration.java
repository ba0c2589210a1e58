package dev.rollcall.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Marked, inserted, raised, lowered or struck out words: a node of the parser's tree. */
final class Decoration extends Node {
    private final String tag;

    Decoration(String tag, BasedSequence chars) {
        super(chars);
        this.tag = tag;
    }

    /** The tag that shows it. */
    String tag() {
        return tag;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
