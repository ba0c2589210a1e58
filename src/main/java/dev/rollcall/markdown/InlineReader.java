package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;

/** Turns the running text of one node of the parser's tree into {@link Inlines}. */
final class InlineReader {
    private final SourceFile text;

    InlineReader(SourceFile text) {
        this.text = text;
    }

    Inlines read(Node parent) {
        List<Span> spans = new ArrayList<>();
        for (Node node : parent.getChildren()) {
            span(node, spans);
        }
        return new Inlines(joined(spans));
    }

    private void span(Node node, List<Span> spans) {
        SourceRef at = text.at(Math.min(node.getStartOffset(), text.text().length()));
        if (node instanceof StrongEmphasis) {
            spans.add(new Span.Strong(read(node), at));
        } else if (node instanceof Emphasis) {
            spans.add(new Span.Emphasis(read(node), at));
        } else if (node instanceof Strikethrough) {
            spans.add(new Span.Struck(read(node), at));
        } else if (node instanceof Code code) {
            spans.add(new Span.Code(code.getText().toString(), at));
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            String target = stripAngles(node.getChars().toString());
            spans.add(new Span.Link(new Inlines(List.of(new Span.Words(target, at))), target, at));
        } else if (node instanceof Link link) {
            spans.add(new Span.Link(read(node), link.getUrl().unescape(), at));
        } else if (node instanceof LinkRef ref && ref.isDefined() && ref.getReferenceNode(ref.getDocument()) != null) {
            String target = ref.getReferenceNode(ref.getDocument()).getUrl().unescape();
            spans.add(new Span.Link(read(node), target, at));
        } else if (node instanceof Image image) {
            spans.add(new Span.Image(words(node), image.getUrl().unescape(), at));
        } else if (node instanceof ImageRef || node instanceof LinkRef) {
            spans.add(new Span.Words(node.getChars().toString(), at));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            spans.add(new Span.Break(at));
        } else if (node instanceof HtmlInlineBase) {
            spans.add(new Span.Tag(node.getChars().toString(), at));
        } else if (node.hasChildren()) {
            spans.addAll(read(node).spans());
        } else {
            spans.add(new Span.Words(Escaping.unescapeString(node.getChars().toString()), at));
        }
    }

    private static String words(Node node) {
        return new TextCollectingVisitor().collectAndGetText(node);
    }

    private static String stripAngles(String target) {
        return target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
    }

    /** Neighboring words become one span, so that a rule can match across what the parser kept apart. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? span : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && span instanceof Span.Words right && last instanceof Span.Words left) {
                joined.set(joined.size() - 1, new Span.Words(left.value() + right.value(), left.at()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
