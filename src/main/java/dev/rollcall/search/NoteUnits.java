package dev.rollcall.search;

import dev.rollcall.archive.ItemEntry;
import dev.rollcall.markdown.PlacedHeading;
import dev.rollcall.model.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a note into units. Each line belongs to one of them: to the one that starts last of those that hold it. */
final class NoteUnits {
    private final List<Unit> units = new ArrayList<>();

    /**
     * @param whole the unit that the note is as a whole
     * @param headings in the order of the note
     */
    NoteUnits(Unit whole, List<PlacedHeading> headings, List<ItemEntry> items) {
        units.add(whole);
        Set<ItemEntry> placed = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            PlacedHeading heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).line() - 1 : whole.end();
            Optional<ItemEntry> item = items.stream()
                    .filter(it -> isUnder(it, heading.line(), end) && placed.add(it))
                    .findFirst();
            String title = item.map(it -> it.item().title()).orElse(heading.text());
            units.add(new Unit(heading.line(), end, heading.anchor(), title, item));
        }
        for (ItemEntry item : items) {
            if (!placed.contains(item)) {
                addListed(item);
            }
        }
        units.sort(Comparator.comparingInt(Unit::start));
    }

    /** Whether the item is this heading, or is taken up again under it. */
    private static boolean isUnder(ItemEntry entry, int heading, int end) {
        return entry.item().at().line() == heading
                || entry.item().extents().stream()
                        .anyMatch(e -> e.first() == heading
                                || (e.first() > heading && e.first() <= heading + 2 && e.last() >= end));
    }

    private void addListed(ItemEntry item) {
        int line = item.item().at().line();
        units.add(new Unit(line, line, item.id(), item.item().title(), Optional.of(item)));
        for (Extent extent : item.item().extents()) {
            units.add(new Unit(
                    extent.first(), extent.last(), item.id(), item.item().title(), Optional.of(item)));
        }
    }

    /** All of them, in the order of the note; those of one item have one anchor. */
    List<Unit> all() {
        return units;
    }

    /** The anchor of the unit that a line belongs to. */
    String anchorAt(int line) {
        Unit found = units.get(0);
        for (Unit unit : units) {
            if (unit.holds(line)) {
                found = unit;
            }
        }
        return found.anchor();
    }
}
