package dev.rollcall.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The footnotes that a page part refers to, numbered in the order of their first use. */
final class Footnotes {
    private final IdentityHashMap<FootnoteBlock, Entry> entries = new IdentityHashMap<>();
    private final List<Entry> order = new ArrayList<>();
    private final Anchors anchors;

    Footnotes(Anchors anchors) {
        this.anchors = anchors;
    }

    /** A footnote, its own anchor, and the anchors of the places that refer to it. */
    record Entry(FootnoteBlock block, int number, String anchor, List<String> uses) {}

    /** Notes one more use. */
    Entry use(FootnoteBlock block) {
        Entry entry = entries.computeIfAbsent(block, b -> {
            int number = order.size() + 1;
            Entry made = new Entry(b, number, anchors.claim("footnote-" + number), new ArrayList<>());
            order.add(made);
            return made;
        });
        entry.uses().add(anchors.claim("footnote-use-" + entry.number()));
        return entry;
    }

    /** The footnotes so far; grows while footnotes are shown that refer to others. */
    List<Entry> order() {
        return order;
    }
}
