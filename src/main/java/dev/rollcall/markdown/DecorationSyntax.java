package dev.rollcall.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ==mark==}, {@code ++ins++}, {@code ^sup^}, {@code ~sub~} and {@code ~~del~~}. What notes write with these
 * characters in other senses ({@code C++}, {@code a == b}, {@code ~10 min}, {@code ~/bin}) stays as it is.
 *
 * @param one the tag for one such character, empty where one means nothing
 * @param two the tag for two of them, empty where two mean nothing
 */
record DecorationSyntax(char character, String one, String two) implements DelimiterProcessor {
    private static final int MAX_SHORT = 60;

    @Override
    public char getOpeningCharacter() {
        return character;
    }

    @Override
    public char getClosingCharacter() {
        return character;
    }

    @Override
    public int getMinLength() {
        return one.isEmpty() ? 2 : 1;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        if (!two.isEmpty() && opener.length() == 2 && closer.length() == 2) {
            return 2;
        }
        boolean single = !one.isEmpty() && opener.length() == 1 && closer.length() == 1;
        return single && isShort((Delimiter) opener, (Delimiter) closer) ? 1 : 0;
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int used) {
        BasedSequence open = opener.getTailChars(used);
        BasedSequence close = closer.getLeadChars(used);
        BasedSequence all = open.baseSubSequence(open.getStartOffset(), close.getEndOffset());
        Decoration decoration = new Decoration(used == 2 ? two : one, all);
        Node node = opener.getNode().getNext();
        while (node != null && node != closer.getNode()) {
            Node next = node.getNext();
            decoration.appendChild(node);
            node = next;
        }
        opener.getNode().insertAfter(decoration);
    }

    @Override
    public @Nullable Node unmatchedDelimiterNode(InlineParser inlineParser, DelimiterRun delimiter) {
        return null;
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforePunctuation,
            boolean afterPunctuation,
            boolean beforeSpace,
            boolean afterSpace) {
        return leftFlanking && (isInner() || beforePunctuation || beforeSpace);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforePunctuation,
            boolean afterPunctuation,
            boolean beforeSpace,
            boolean afterSpace) {
        return rightFlanking && (isInner() || afterPunctuation || afterSpace);
    }

    @Override
    public boolean skipNonOpenerCloser() {
        return false;
    }

    /** Whether it may begin or end within a word. */
    private boolean isInner() {
        return character == '^' || character == '~';
    }

    private static boolean isShort(Delimiter opener, Delimiter closer) {
        int start = opener.getEndIndex();
        int end = closer.getStartIndex();
        if (end - start > MAX_SHORT || end <= start) {
            return false;
        }
        return opener.getInput().subSequence(start, end).toString().chars().noneMatch(Character::isWhitespace);
    }
}
