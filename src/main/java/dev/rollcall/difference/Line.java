package dev.rollcall.difference;

import java.util.List;

/**
 * A paragraph, point, heading or row of a table, in its old words and its new ones.
 *
 * @param number of the line in the new text where it is, or where it would be
 */
public record Line(Shape shape, int number, List<Piece> pieces) {
    /** What a line looks like in the text that it stands in. */
    public enum Shape {
        TEXT,
        HEADING,
        CODE
    }

    public Line {
        pieces = List.copyOf(pieces);
    }

    static Line of(Block block, Mark mark, int number) {
        return new Line(block.shape(), number, List.of(new Piece(mark, block.text())));
    }

    /** Whether anything of it differs. */
    public boolean isChanged() {
        return pieces.stream().anyMatch(p -> p.mark() != Mark.SAME);
    }

    /** Its new words; of a line that was removed its old ones. */
    String text() {
        boolean gone = pieces.stream().allMatch(p -> p.mark() == Mark.REMOVED);
        StringBuilder text = new StringBuilder();
        pieces.stream().filter(p -> gone || p.mark() != Mark.REMOVED).forEach(p -> text.append(p.text()));
        return text.toString();
    }
}
