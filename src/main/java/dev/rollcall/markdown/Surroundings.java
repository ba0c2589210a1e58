package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.rollcall.source.SourceRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks tell what a place of a note is about: the largest that holds it and is short enough, what stands before that,
 * and a little of what follows. A heading before them is the last that is taken.
 */
final class Surroundings {
    /** What part of all may be neighbors before it, and twice that of what follows: what led to it tells more. */
    private static final int BESIDE = 3;

    private final Places places;
    private final RenderRequest bounds;
    private final int most;

    /** @param most about how many characters all blocks have together */
    Surroundings(Places places, RenderRequest bounds, int most) {
        this.places = places;
        this.bounds = bounds;
        this.most = most;
    }

    /** Blocks side by side, in order; none where even the smallest that holds the place is too long. */
    List<Node> of(Document root, SourceRef place) {
        Node holder = holder(root, places.offset(place), place.line());
        if (holder == root || size(holder) > most) {
            return List.of();
        }
        Node parent = holder.getParent();
        while (parent != null && parent != root && isWithin(parent) && size(parent) <= most) {
            holder = parent;
            parent = holder.getParent();
        }
        return withNeighbors(holder);
    }

    /** The smallest block around a place that can be shown by itself. */
    private Node holder(Node root, int offset, int line) {
        Node holder = root;
        Node next = root;
        while (next != null) {
            DeepStack.checkTime();
            if (!(next instanceof ListBlock)) {
                holder = next;
            }
            boolean whole = next instanceof Paragraph || next instanceof Heading || next instanceof TableBlock;
            next = whole ? null : child(next, offset, line);
        }
        boolean ownText =
                holder.getParent() instanceof ListItem item && item.getFirstChild() == holder && size(item) <= most;
        return ownText ? parent(holder) : holder;
    }

    private static Node parent(Node node) {
        Node parent = node.getParent();
        return parent == null ? node : parent;
    }

    private @Nullable Node child(Node parent, int offset, int line) {
        Node sameLine = null;
        for (Node child : parent.getChildren()) {
            if (child.getStartOffset() <= offset && offset < child.getEndOffset()) {
                return child;
            }
            if (sameLine == null
                    && places.line(child.getStartOffset()) <= line
                    && line <= places.line(child.getEndOffset() - 1)) {
                sameLine = child;
            }
        }
        return sameLine;
    }

    private List<Node> withNeighbors(Node middle) {
        Deque<Node> shown = new ArrayDeque<>(List.of(middle));
        int room = Math.min(most - size(middle), most / BESIDE);
        Node before = middle instanceof Heading ? null : middle.getPrevious();
        while (before != null && isWithin(before) && size(before) <= room) {
            shown.addFirst(before);
            room -= size(before);
            before = before instanceof Heading ? null : before.getPrevious();
        }
        room = Math.min(room, most / BESIDE / 2);
        Node after = middle.getNext();
        while (after != null && !(after instanceof Heading) && isWithin(after) && size(after) <= room) {
            shown.addLast(after);
            room -= size(after);
            after = after.getNext();
        }
        return List.copyOf(shown);
    }

    private boolean isWithin(Node node) {
        return places.line(node.getStartOffset()) >= bounds.firstLine()
                && places.line(node.getEndOffset() - 1) <= bounds.lastLine();
    }

    private static int size(Node node) {
        return node.getEndOffset() - node.getStartOffset();
    }
}
