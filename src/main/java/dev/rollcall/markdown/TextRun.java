package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Neighboring words of the parser's tree as one text, escapes and entities resolved, with the offset of every character. */
final class TextRun {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final StringBuilder words = new StringBuilder();
    private int[] offsets = new int[64];
    private @Nullable Node next;

    private TextRun() {}

    static boolean isText(Node node) {
        return node instanceof Text || node instanceof HtmlEntity || node instanceof TextBase;
    }

    /** The words from this node on as far as they go, not beyond {@code end}. */
    static TextRun from(Node first, @Nullable Node end) {
        TextRun run = new TextRun();
        Node node = first;
        while (node != null && node != end && isText(node)) {
            run.add(node);
            node = node.getNext();
        }
        run.next = node;
        return run;
    }

    String words() {
        return words.toString();
    }

    /** Where in the parsed text the character with this index stands; also for the index after the last. */
    int offset(int index) {
        return offsets[Math.min(index, Math.max(0, words.length() - 1))];
    }

    /** The node that ended the run. */
    @Nullable
    Node next() {
        return next;
    }

    private void add(Node node) {
        if (node instanceof TextBase) {
            for (Node inner : node.getChildren()) {
                add(inner);
            }
        } else if (node instanceof HtmlEntity) {
            String decoded = Escaping.unescapeHtml(node.getChars());
            decoded.chars().forEach(c -> append((char) c, node.getStartOffset()));
        } else {
            decode(node.getChars().toString(), node.getStartOffset());
        }
    }

    private void decode(String source, int start) {
        for (int i = 0; i < source.length(); i++) {
            boolean escaped =
                    source.charAt(i) == '\\' && i + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(i + 1)) >= 0;
            int at = start + i;
            i += escaped ? 1 : 0;
            append(source.charAt(i), at);
        }
    }

    private void append(char c, int offset) {
        if (words.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[words.length()] = offset;
        words.append(c);
    }
}
