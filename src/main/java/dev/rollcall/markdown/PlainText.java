package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;

/** The words of a node as a reader sees them, without any markup. */
final class PlainText {
    private PlainText() {}

    static String of(Node parent) {
        StringBuilder words = new StringBuilder();
        add(parent, words);
        return words.toString();
    }

    private static void add(Node parent, StringBuilder words) {
        Node node = parent.getFirstChild();
        while (node != null) {
            if (TextRun.isText(node)) {
                TextRun run = TextRun.from(node, null);
                String text = run.words();
                TextScanner.scan(text)
                        .forEach(p -> words.append(
                                p.kind() == TextPiece.Kind.EMOJI ? p.value() : text.substring(p.start(), p.end())));
                node = run.next();
                continue;
            }
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append(' ');
            } else if (node instanceof Code code) {
                words.append(code.getText());
            } else if (node instanceof InlineExtra extra) {
                words.append(extra.words());
            } else if (PadMark.of(node).isPresent()) {
                words.append(PadMark.of(node).get().words());
            } else if (node instanceof AutoLink || node instanceof MailLink) {
                words.append(((DelimitedLinkNode) node).getText());
            } else if (!(node instanceof HtmlInlineBase)) {
                String[] around = Brackets.around(node);
                words.append(around[0]);
                add(node, words);
                words.append(around[1]);
            }
            node = node.getNext();
        }
    }
}
