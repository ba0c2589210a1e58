package dev.rollcall.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** How deeply a tree is nested; looked at level by level, since recursion is what a deep tree would break. */
final class TreeDepth {
    private TreeDepth() {}

    /** Whether any node has more than this many above it. */
    static boolean exceeds(Node root, int limit) {
        List<Node> level = List.of(root);
        for (int depth = 0; depth <= limit && !level.isEmpty(); depth++) {
            level = level.stream().flatMap(TreeDepth::children).toList();
        }
        return !level.isEmpty();
    }

    private static Stream<Node> children(Node node) {
        return StreamSupport.stream(node.getChildren().spliterator(), false);
    }
}
