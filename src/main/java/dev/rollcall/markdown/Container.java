package dev.rollcall.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A box such as {@code :::info Title}: a node of the parser's tree that holds blocks. */
final class Container extends Block {
    private final String kind;
    private final String title;
    private final String fence;
    private boolean open = true;

    Container(String kind, String title, String fence) {
        this.kind = kind;
        this.title = title;
        this.fence = fence;
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String fence() {
        return fence;
    }

    boolean isOpen() {
        return open;
    }

    void close() {
        open = false;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
