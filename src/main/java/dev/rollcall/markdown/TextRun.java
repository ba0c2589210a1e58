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
    /** Where each stretch begins that stands in the parsed text just so; no two at one place. */
    private int[] begins = new int[4];
    /** The same in the parsed text. */
    private int[] offsets = new int[4];

    private int stretches;
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
        int known = Math.min(index, Math.max(0, words.length() - 1));
        int found = Arrays.binarySearch(begins, 0, stretches, known);
        int stretch = found >= 0 ? found : -found - 2;
        return offsets[stretch] + known - begins[stretch];
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
            for (int i = 0; i < decoded.length(); i++) {
                begin(node.getStartOffset());
                words.append(decoded.charAt(i));
            }
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
        begin(start);
        int plain = 0;
        for (int i = source.indexOf('\\'); i >= 0 && i + 1 < source.length(); i = source.indexOf('\\', i)) {
            boolean escapes = ESCAPABLE.indexOf(source.charAt(i + 1)) >= 0;
            if (escapes) {
                words.append(source, plain, i);
                begin(start + i); // the sign and its backslash are one place
                words.append(source.charAt(i + 1));
                begin(start + i + 2);
                plain = i + 2;
            }
            i += escapes ? 2 : 1;
        }
        words.append(source, plain, source.length());
    }

    private void begin(int offset) {
        boolean empty = stretches > 0 && begins[stretches - 1] == words.length();
        int stretch = empty ? stretches - 1 : stretches++;
        if (stretch == begins.length) {
            begins = Arrays.copyOf(begins, 2 * stretch);
            offsets = Arrays.copyOf(offsets, 2 * stretch);
        }
        begins[stretch] = words.length();
        offsets[stretch] = offset;
    }
}
