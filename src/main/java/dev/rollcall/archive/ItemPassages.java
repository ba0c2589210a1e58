package dev.rollcall.archive;

import dev.rollcall.model.Extent;
import dev.rollcall.source.SourceRef;
import java.util.List;
import java.util.Optional;

/** Which agenda item of a meeting a place in its note belongs to: the one with the narrowest passage that holds the place. */
final class ItemPassages {
    private final List<ItemEntry> items;

    ItemPassages(List<ItemEntry> items) {
        this.items = items;
    }

    Optional<ItemEntry> of(SourceRef at) {
        int narrowest = Integer.MAX_VALUE;
        Optional<ItemEntry> found = Optional.empty();
        for (ItemEntry item : items) {
            for (Extent extent : item.item().extents()) {
                if (extent.holds(at.line()) && extent.length() <= narrowest) {
                    narrowest = extent.length();
                    found = Optional.of(item);
                }
            }
        }
        return found;
    }
}
