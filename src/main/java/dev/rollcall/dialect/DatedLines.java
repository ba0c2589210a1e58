package dev.rollcall.dialect;

import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Span;
import java.util.List;
import java.util.Optional;

/**
 * Lines that open a meeting where a file has no dated headings: a bold day, alone or before a bar and the meeting's name, as
 * a calendar writes it into a document ({@code **Jul 3, 2026** | Weekly sync}).
 */
final class DatedLines {
    private static final int LEVEL = 1;

    private DatedLines() {}

    /** The blocks with such lines as headings of the first level; the very same blocks where there are fewer than two. */
    static List<Block> asHeadings(List<Block> blocks) {
        long lines = blocks.stream().filter(DatedLines::opens).count();
        return lines < 2
                ? blocks
                : blocks.stream()
                        .map(b -> opens(b) ? heading((Block.Paragraph) b) : b)
                        .toList();
    }

    private static Block heading(Block.Paragraph line) {
        return new Block.Heading(LEVEL, line.text(), line.at(), line.lastLine());
    }

    private static boolean opens(Block block) {
        return block instanceof Block.Paragraph paragraph && opens(paragraph.text());
    }

    private static boolean opens(Inlines text) {
        String plain = text.plain().strip();
        if (plain.length() > 100 || text.lines().size() > 1) {
            return false;
        }
        Optional<String> bold = text.first()
                .filter(Span.Strong.class::isInstance)
                .map(s -> ((Span.Strong) s).content().plain().strip());
        boolean day = bold.flatMap(
                        b -> WrittenDay.fullIn(b).filter(d -> d.cutFrom(b).isEmpty()))
                .isPresent();
        String rest = bold.map(b ->
                        plain.substring(Math.min(b.length(), plain.length())).strip())
                .orElse("");
        return day && (rest.isEmpty() || rest.startsWith("|") || rest.equals(":"));
    }
}
