package dev.rollcall.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** How deeply a tree is nested; looked at level by level, since recursion is what a deep tree would break. */
final class TreeDepth {
    private TreeDepth() {}

    /** Whether any node has more than this many above it. */
    static boolean exceeds(Node root, int limit) {
        List<Node> level = List.of(root);
        for (int depth = 0; depth <= limit && !level.isEmpty(); depth++) {
            level = below(level);
        }
        return !level.isEmpty();
    }

    private static List<Node> below(List<Node> level) {
        List<Node> below = new ArrayList<>();
        for (Node node : level) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                below.add(child);
            }
        }
        return below;
    }
}
