package dev.rollcall.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;

/** What one rendering has made so far; used once, by one thread. */
final class PageDraft {
    final HtmlText html = new HtmlText();
    final Anchors anchors = new Anchors();
    final List<Diagnostic> diagnostics = new ArrayList<>();
    final NoteTree tree;
    final Links links;
    final Headings headings;
    final Facts facts;
    final Footnotes footnotes;

    PageDraft(NoteTree tree, RenderRequest request, List<Node> shown) {
        this.tree = tree;
        request.annotations().forEach(a -> anchors.take(a.anchor()));
        this.links = new Links(request.links(), anchors, diagnostics);
        this.facts = new Facts(tree.places(), request.annotations(), shown);
        this.headings = new Headings(request, anchors, shown);
        this.footnotes = new Footnotes(anchors);
    }

    SourceRef at(Node node) {
        return tree.places().at(node.getStartOffset());
    }
}
