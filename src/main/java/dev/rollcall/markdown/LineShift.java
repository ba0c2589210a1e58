package dev.rollcall.markdown;

import java.util.List;

/**
 * How the columns of one mended line relate to those of the file.
 *
 * @param cuts in the order of the line
 */
record LineShift(List<Cut> cuts) {
    static final LineShift NONE = new LineShift(List.of());

    LineShift {
        cuts = List.copyOf(cuts);
    }

    /**
     * From this column of the mended line on, columns are lower than in the file by so many characters that were taken
     * out; higher, where some were put in.
     */
    record Cut(int column, int removed) {}

    int original(int column) {
        int found = column;
        for (Cut cut : cuts) {
            if (column >= cut.column()) {
                found += cut.removed();
            }
        }
        return Math.max(1, found);
    }

    int mended(int column) {
        int found = column;
        for (Cut cut : cuts) {
            if (found >= cut.column()) {
                found = Math.max(cut.column(), found - cut.removed());
            }
        }
        return Math.max(1, found);
    }
}
