package dev.rollcall.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Reads a MyST directive between colons whose content is no Markdown, line by line as it stands. */
final class DirectiveParser extends AbstractBlockParser {
    private final Directive.Node node;
    private final String fence;
    private final BasedSequence opening;
    private final StringBuilder body = new StringBuilder();
    private int end;

    DirectiveParser(Directive.Node node, String fence, BasedSequence opening) {
        this.node = node;
        this.fence = fence;
        this.opening = opening;
        this.end = opening.getEndOffset();
    }

    @Override
    public Block getBlock() {
        return node;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BasedSequence line = state.getLine();
        String words = line.subSequence(state.getIndex()).toString();
        end = line.getEndOffset();
        String closing = words.strip();
        if (closing.length() >= fence.length() && closing.chars().allMatch(c -> c == ':')) {
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (line.getStartOffset() > opening.getEndOffset()) {
            body.append(line.toString().stripTrailing()).append('\n');
        }
    }

    @Override
    public void closeBlock(ParserState state) {
        node.setBody(body.toString());
        node.setChars(opening.baseSubSequence(opening.getStartOffset(), end));
    }
}
