package dev.rollcall.markdown;

import dev.rollcall.source.SourceRef;
import java.util.List;

/**
 * An item of a list.
 *
 * @param text of its first paragraph, without the check box
 * @param blocks what else it holds: further paragraphs, lists
 * @param at where its text begins
 */
public record Item(Task task, Inlines text, List<Block> blocks, SourceRef at, int lastLine) {
    public Item {
        blocks = List.copyOf(blocks);
    }

    /** The items of the lists directly below it. */
    public List<Item> children() {
        return blocks.stream()
                .filter(Block.Listing.class::isInstance)
                .map(Block.Listing.class::cast)
                .flatMap(l -> l.items().stream())
                .toList();
    }
}
