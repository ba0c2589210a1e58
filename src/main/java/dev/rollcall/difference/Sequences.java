package dev.rollcall.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The shortest way from one list of texts to another. */
final class Sequences {
    private Sequences() {}

    /** What stands in one list from some place up to another, and in its place in the other list; nothing of both is the same. */
    record Change(int oldStart, int oldEnd, int newStart, int newEnd) {}

    /** All that differs, in order. What begins and ends both is not looked at, since it is mostly nearly all. */
    static List<Change> changes(List<String> before, List<String> after) {
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        BitSet removed = new BitSet();
        BitSet added = new BitSet();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        before.subList(head, before.size() - tail),
                        after.subList(head, after.size() - tail),
                        new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            int from = head + delta.getSource().getPosition();
            int to = head + delta.getTarget().getPosition();
            removed.set(from, from + delta.getSource().size());
            added.set(to, to + delta.getTarget().size());
        }
        return changes(removed, added, before.size() - tail, after.size() - tail);
    }

    /** What is removed and what is added side by side is one change. */
    private static List<Change> changes(BitSet removed, BitSet added, int oldEnd, int newEnd) {
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < oldEnd || j < newEnd) {
            int oldNext = removed.nextClearBit(i);
            int newNext = added.nextClearBit(j);
            if (oldNext > i || newNext > j) {
                changes.add(new Change(i, oldNext, j, newNext));
            }
            i = oldNext + 1;
            j = newNext + 1;
        }
        return changes;
    }
}
