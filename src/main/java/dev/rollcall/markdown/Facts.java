package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which block of the shown ones holds which fact. Every fact has one place, if only the very beginning. */
final class Facts {
    private final IdentityHashMap<Node, List<Fact>> held = new IdentityHashMap<>();
    private final List<Annotation> stray = new ArrayList<>();

    /** A fact with the offset of its place in the parsed text. */
    record Fact(Annotation note, int offset) {
        boolean isApart() {
            return !note.kind().equals("item");
        }
    }

    Facts(Places places, List<Annotation> annotations, List<Node> shown) {
        Set<String> seen = new HashSet<>();
        annotations.stream()
                .filter(a -> seen.add(a.anchor()))
                .map(a -> new Fact(a, places.offset(a.at())))
                .sorted(Comparator.comparingInt(Fact::offset))
                .forEach(f -> holder(places, shown, f)
                        .ifPresentOrElse(
                                node -> held.computeIfAbsent(node, n -> new ArrayList<>())
                                        .add(f),
                                () -> stray.add(f.note())));
    }

    /** The facts that are shown apart within this block. */
    List<Fact> apart(Node block) {
        return of(block).stream().filter(Fact::isApart).toList();
    }

    /** The facts of which this block only bears the anchor. */
    List<Fact> items(Node block) {
        return of(block).stream().filter(f -> !f.isApart()).toList();
    }

    /** The facts that no shown block holds. */
    List<Annotation> stray() {
        return stray;
    }

    private List<Fact> of(Node block) {
        return held.getOrDefault(block, List.of());
    }

    private static Optional<Node> holder(Places places, List<Node> shown, Fact fact) {
        Optional<Node> block = shown.stream()
                .filter(b -> b.getStartOffset() <= fact.offset() && fact.offset() <= b.getEndOffset())
                .reduce((earlier, later) -> later);
        return block.or(() -> sameLine(places, shown, fact)).flatMap(b -> innermost(places, b, fact));
    }

    private static Optional<Node> sameLine(Places places, List<Node> nodes, Fact fact) {
        int line = places.line(fact.offset());
        return nodes.stream()
                .filter(n -> places.line(n.getStartOffset()) <= line && line <= places.line(n.getEndOffset()))
                .findFirst();
    }

    private static Optional<Node> innermost(Places places, Node block, Fact fact) {
        Optional<Node> found = Optional.empty();
        Optional<Node> next = Optional.of(block);
        while (next.isPresent()) {
            Node node = next.get();
            if (isHolder(node)) {
                found = Optional.of(node);
            }
            next = node instanceof Paragraph || node instanceof Heading || node instanceof TableCell
                    ? Optional.empty()
                    : child(places, node, fact);
        }
        return found.map(Facts::itemOfText);
    }

    private static Optional<Node> child(Places places, Node parent, Fact fact) {
        List<Node> children = new ArrayList<>();
        parent.getChildren().forEach(children::add);
        return children.stream()
                .filter(c -> c.getStartOffset() <= fact.offset() && fact.offset() < c.getEndOffset())
                .findFirst()
                .or(() -> parent instanceof ListItem ? Optional.empty() : sameLine(places, children, fact));
    }

    private static boolean isHolder(Node node) {
        return node instanceof Paragraph
                || node instanceof Heading
                || node instanceof TableCell
                || node instanceof ListItem;
    }

    /** The first paragraph of an item is the item's own text: the item holds the fact. */
    private static Node itemOfText(Node node) {
        Node parent = node.getParent();
        return node instanceof Paragraph && parent instanceof ListItem && parent.getFirstChild() == node
                ? parent
                : node;
    }
}
