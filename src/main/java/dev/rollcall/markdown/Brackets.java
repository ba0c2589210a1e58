package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;

/** What the parser takes for a link by reference: one where the reference is defined, else words in brackets. */
final class Brackets {
    private Brackets() {}

    static Optional<Reference> reference(RefNode node) {
        return node.isDefined() ? Optional.ofNullable(node.getReferenceNode(node.getDocument())) : Optional.empty();
    }

    static boolean areWords(Node node) {
        return (node instanceof LinkRef || node instanceof ImageRef)
                && reference((RefNode) node).isEmpty();
    }

    /** What of the source stands before and after the children of words in brackets; two empty texts for other nodes. */
    static String[] around(Node node) {
        if (!areWords(node)) {
            return new String[] {"", ""};
        }
        BasedSequence source = node.getChars();
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            return new String[] {Escaping.unescapeString(source), ""};
        }
        int start = node.getStartOffset();
        return new String[] {
            source.subSequence(0, first.getStartOffset() - start).toString(),
            Escaping.unescapeString(source.subSequence(last.getEndOffset() - start, source.length()))
        };
    }
}
