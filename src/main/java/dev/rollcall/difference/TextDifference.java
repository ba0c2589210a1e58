package dev.rollcall.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two texts line by line, and lines that are alike word by word. */
public final class TextDifference {
    private static final int MOST_SIGNS = 200_000;
    private static final int MOST_BLOCKS = 4_000;

    private final List<Line> lines = new ArrayList<>();
    private final List<Block> before;
    private final List<Block> after;

    private TextDifference(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What became of a text.
     *
     * @param before its lines; how they are wrapped does not matter
     * @return nothing where that is more than anybody would want to read, or wait for
     */
    public static Optional<Difference> of(List<String> before, List<String> after) {
        if (signs(before) > MOST_SIGNS || signs(after) > MOST_SIGNS) {
            return Optional.empty();
        }
        TextDifference difference = new TextDifference(Blocks.of(before), Blocks.of(after));
        return difference.before.size() > MOST_BLOCKS || difference.after.size() > MOST_BLOCKS
                ? Optional.empty()
                : Optional.of(difference.whole());
    }

    private static int signs(List<String> lines) {
        return lines.stream().mapToInt(line -> line.length() + 1).sum();
    }

    private Difference whole() {
        int at = 0;
        for (Sequences.Change change : Sequences.changes(texts(before), texts(after))) {
            same(at, change.newStart());
            changed(change);
            at = change.newEnd();
        }
        same(at, after.size());
        return new Difference(lines);
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }

    private void same(int from, int to) {
        after.subList(from, to).forEach(block -> lines.add(Line.of(block, Mark.SAME, block.number())));
    }

    private void changed(Sequences.Change change) {
        List<Block> old = before.subList(change.oldStart(), change.oldEnd());
        List<Block> now = after.subList(change.newStart(), change.newEnd());
        int next = change.newStart();
        for (Pairs.Pair pair : Pairs.of(old, now)) {
            if (pair.isBoth()) {
                Block block = now.get(pair.after());
                lines.add(new Line(
                        block.shape(),
                        block.number(),
                        WordDifference.of(old.get(pair.before()).text(), block.text())));
            } else if (pair.after() >= 0) {
                lines.add(Line.of(
                        now.get(pair.after()), Mark.ADDED, now.get(pair.after()).number()));
            } else {
                lines.add(Line.of(old.get(pair.before()), Mark.REMOVED, number(next)));
            }
            next += pair.after() >= 0 ? 1 : 0;
        }
    }

    /** The line in the new text before which something was removed: still that of what stands before it, not of what follows. */
    private int number(int next) {
        return next == 0 ? 1 : after.get(next - 1).number();
    }
}
