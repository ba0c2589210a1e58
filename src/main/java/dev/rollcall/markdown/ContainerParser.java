package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** Reads a box from its fence to the line that closes it, or to the end of its parent where none does. */
final class ContainerParser extends AbstractBlockParser {
    private static final Pattern OPTION = Pattern.compile(":[a-z][\\w-]{0,30}:(?:[ \\t].*+)?");

    private final Container container;
    private final BasedSequence opening;
    private int end;

    ContainerParser(Container container, BasedSequence opening) {
        this.container = container;
        this.opening = opening;
        this.end = opening.getEndOffset();
    }

    @Override
    public Block getBlock() {
        return container;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        DeepStack.checkTime();
        if (!container.isOpen()) {
            return BlockContinue.none();
        }
        BasedSequence line = state.getLine();
        String words = line.subSequence(Math.min(line.length(), state.getNextNonSpaceIndex()))
                .toString()
                .stripTrailing();
        boolean option =
                container.getFirstChild() == null && OPTION.matcher(words).matches();
        boolean closing = !option && state.getIndent() < 4 && isClosing(words) && !isInCode(state);
        if (closing) {
            container.close();
        }
        end = Math.max(end, line.getEndOffset());
        return option || closing ? BlockContinue.atIndex(line.length()) : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        container.close();
        int last =
                container.getLastChild() == null ? 0 : container.getLastChild().getEndOffset();
        container.setChars(opening.baseSubSequence(opening.getStartOffset(), Math.max(end, last)));
    }

    /** A fence of the same length closes the innermost such box; a longer one closes only where no box within is open. */
    private boolean isClosing(String words) {
        String fence = container.fence();
        char character = fence.charAt(0);
        boolean isFence = words.length() >= fence.length() && words.chars().allMatch(c -> c == character);
        if (!isFence) {
            return false;
        }
        Node inner = container.getLastChild();
        while (inner != null) {
            if (inner instanceof Container within && within.isOpen()) {
                return words.length() == fence.length() && within.fence().length() != words.length();
            }
            inner = inner.getLastChild();
        }
        return true;
    }

    private boolean isInCode(ParserState state) {
        return state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock code
                && code.getOpeningFence().firstChar() != container.fence().charAt(0);
    }
}
