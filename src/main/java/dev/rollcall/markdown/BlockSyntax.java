package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the parser where boxes, directives and labels begin. */
final class BlockSyntax implements CustomBlockParserFactory {
    private static final Pattern FENCE =
            Pattern.compile("(:{3,}|`{3,}|~{3,})[ \\t]*(\\{?)([A-Za-z][\\w-]{0,40})(\\}?)[ \\t]*(.*)");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LABEL = Pattern.compile("\\(([\\w][\\w :.-]{0,100})\\)=[ \\t]*");

    /** A MyST label, {@code (name)=}: an anchor for what follows. */
    static final class Label extends Block {
        private final String name;

        private Label(String name, BasedSequence line) {
            super(line);
            this.name = name;
        }

        String name() {
            return name;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return BlockSyntax::start;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(FencedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    private static BlockStart start(ParserState state, MatchedBlockParser before) {
        DeepStack.checkTime();
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || start >= line.length()) {
            return BlockStart.none();
        }
        char first = line.charAt(start);
        if (first == '(' && before.getParagraphContent() == null) {
            return label(line.subSequence(start))
                    .map(p -> BlockStart.of(p).atIndex(line.length()))
                    .orElse(BlockStart.none());
        }
        if (isDate(line) && state.getActiveBlockParser().getBlock().getAncestorOfType(ListItem.class) != null) {
            return BlockStart.of(new ParagraphParser()).atIndex(start);
        }
        return first == ':' || first == '`' || first == '~'
                ? fence(line.subSequence(start))
                        .map(p -> BlockStart.of(p).atIndex(line.length()))
                        .orElse(BlockStart.none())
                : BlockStart.none();
    }

    /** A date that has a line to itself begins something new, even right below an item. */
    private static boolean isDate(BasedSequence line) {
        return line.length() < 20
                && DATE.matcher(line.toString().stripTrailing()).matches();
    }

    private static Optional<AbstractBlockParser> fence(BasedSequence line) {
        Matcher parts = FENCE.matcher(line.toString().stripTrailing());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String fence = parts.group(1);
        boolean colons = fence.charAt(0) == ':';
        boolean directive = !parts.group(2).isEmpty() && !parts.group(4).isEmpty();
        boolean bare = parts.group(2).isEmpty() && parts.group(4).isEmpty();
        if (Callout.of(parts.group(3)).isPresent() && (directive || (bare && colons))) {
            return Optional.of(new ContainerParser(new Container(parts.group(3), parts.group(5), fence), line));
        }
        return directive && colons
                ? Optional.of(new DirectiveParser(
                        new Directive.Node(line.subSequence(fence.length()).toString()), fence, line))
                : Optional.empty();
    }

    private static Optional<AbstractBlockParser> label(BasedSequence line) {
        Matcher label = LABEL.matcher(line);
        return label.matches() ? Optional.of(new LabelParser(new Label(label.group(1), line))) : Optional.empty();
    }

    /** A label is one line. */
    private static final class LabelParser extends AbstractBlockParser {
        private final Label label;

        LabelParser(Label label) {
            this.label = label;
        }

        @Override
        public Block getBlock() {
            return label;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }
}
