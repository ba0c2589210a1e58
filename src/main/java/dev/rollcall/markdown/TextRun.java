package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SubSequence;
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
            decode(source(node.getChars()), node.getStartOffset());
        }
    }

    /** What the parser says of a text one character at a time, taken from the text at once. */
    private static String source(BasedSequence characters) {
        return characters instanceof SubSequence part && part.getBase() instanceof String all
                ? all.substring(part.getStartOffset(), part.getEndOffset())
                : characters.toString();
    }

    private void decode(String source, int start) {
        if (source.indexOf('\\') < 0) {
            append(source, start);
            return;
        }
        for (int i = 0; i < source.length(); i++) {
            boolean escaped =
                    source.charAt(i) == '\\' && i + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(i + 1)) >= 0;
            int at = start + i;
            i += escaped ? 1 : 0;
            append(source.charAt(i), at);
        }
    }

    private void append(String plain, int start) {
        int from = words.length();
        reserve(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            offsets[from + i] = start + i;
        }
        words.append(plain);
    }

    private void append(char c, int offset) {
        reserve(1);
        offsets[words.length()] = offset;
        words.append(c);
    }

    private void reserve(int more) {
        if (words.length() + more > offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(words.length() + more, offsets.length * 2));
        }
    }
}
