package dev.rollcall.search;

import dev.rollcall.archive.ItemEntry;
import java.util.Optional;

/**
 * A part of a note that is found by itself: a heading's own text or an agenda item's passage.
 *
 * @param start the line from which text is its, until a later unit starts that holds the line, too
 * @param end the last line that may be its
 * @param anchor empty for the note as a whole
 */
record Unit(int start, int end, String anchor, String title, Optional<ItemEntry> item) {
    boolean holds(int line) {
        return start <= line && line <= end;
    }
}
