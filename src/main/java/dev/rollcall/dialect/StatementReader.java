package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Item;
import dev.rollcall.markdown.Span;
import dev.rollcall.markdown.Task;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;

/** Turns blocks of an outline into {@link Statement}s. Code and tables say nothing here; of a quote only what is marked. */
final class StatementReader {
    private static final int MAX_DEPTH = 40;
    /** Who wrote a line of a chat and when, as a bot that keeps the minutes adds it. */
    private static final Cue BY_BOT = Cue.of("\\s{1,3}\\([^\\s()]{1,30}, \\d{2}:\\d{2}:\\d{2}\\)$");

    private final SourceFile file;
    private final Phrasebook phrases;

    StatementReader(SourceFile file, Phrasebook phrases) {
        this.file = file;
        this.phrases = phrases;
    }

    List<Statement> read(List<Block> blocks) {
        return read(blocks, 0).stream().map(this::inPlainWords).toList();
    }

    Statement heading(Block.Heading heading) {
        String text = phrases.heading(Markup.of(heading.text()));
        return new Statement(Statement.Form.HEADING, Task.NONE, text, "", false, heading.at(), List.of());
    }

    private Statement inPlainWords(Statement said) {
        String text = said.hasBox()
                ? phrases.statement(said.text())
                : said.isItem() ? phrases.item(said.text()) : phrases.heading(said.text());
        Statement plain = said.withText(text);
        return said.children().isEmpty()
                ? plain
                : plain.withChildren(
                        said.children().stream().map(this::inPlainWords).toList());
    }

    private List<Statement> read(List<Block> blocks, int depth) {
        List<Statement> found = new ArrayList<>();
        if (depth > MAX_DEPTH) {
            return found;
        }
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                found.addAll(glued(paragraph.text(), paragraph.at()));
            } else if (block instanceof Block.Listing listing) {
                listing.items().forEach(item -> found.add(item(item, depth)));
            } else if (block instanceof Block.Quote quote) {
                read(quote.blocks(), depth + 1).stream()
                        .flatMap(Statement::deep)
                        .map(Statement::quoted)
                        .forEach(found::add);
            } else if (block instanceof Block.Container container && !"spoiler".equals(container.kind())) {
                found.addAll(read(container.blocks(), depth + 1));
            }
        }
        return found;
    }

    private Statement item(Item item, int depth) {
        List<Statement> lines = glued(item.text(), item.at());
        List<Statement> below = read(item.blocks(), depth + 1);
        if (lines.isEmpty()) {
            return new Statement(Statement.Form.ITEM, item.task(), "", "", false, item.at(), below);
        }
        Statement first = lines.get(0);
        List<Statement> children = new ArrayList<>(first.children());
        children.addAll(lines.subList(1, lines.size()));
        children.addAll(below);
        Task task = item.task() == Task.NONE ? first.task() : item.task();
        return new Statement(
                Statement.Form.ITEM,
                task,
                first.text(),
                first.plain(),
                first.struck(),
                first.aside(),
                first.at(),
                children);
    }

    /** The lines of one paragraph; those that are items too far to the right go below the line before them. */
    private List<Statement> glued(Inlines text, SourceRef at) {
        List<Statement> top = new ArrayList<>();
        List<LogicalLine> lines = LogicalLine.of(text, at, file);
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size()
                    && lines.get(end).bullet()
                    && lines.get(end).indent() > lines.get(i).indent()
                    && (lines.get(i).bullet() || i == 0)) {
                end++;
            }
            top.add(nested(lines.subList(i, end)));
            i = end;
        }
        return top;
    }

    private static Statement nested(List<LogicalLine> lines) {
        if (lines.size() == 1) {
            return statement(lines.get(0));
        }
        List<Statement> below = new ArrayList<>();
        int outer = lines.get(1).indent();
        for (int i = 1; i < lines.size(); ) {
            int end = i + 1;
            List<Statement> inner = new ArrayList<>();
            while (end < lines.size() && lines.get(end).indent() > outer) {
                inner.add(statement(lines.get(end)));
                end++;
            }
            below.add(statement(lines.get(i)).withChildren(inner));
            i = end;
        }
        return statement(lines.get(0)).withChildren(below);
    }

    private static Statement statement(LogicalLine line) {
        Statement.Form form = line.bullet() ? Statement.Form.ITEM : Statement.Form.PARAGRAPH;
        String written = Markup.of(line.text());
        String words = written.endsWith(")") ? BY_BOT.replaceFirst(written, "") : written;
        return new Statement(
                form, line.task(), words, Markup.struck(line.text()), isAside(line.text()), line.at(), List.of());
    }

    private static boolean isAside(Inlines text) {
        return text.spans().stream()
                        .allMatch(s -> s instanceof Span.Emphasis
                                || (s instanceof Span.Words words
                                        && words.value().isBlank()))
                && !text.isEmpty();
    }
}
