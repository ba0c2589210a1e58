package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Item;
import dev.rollcall.markdown.Outline;
import dev.rollcall.notes.Note;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What a note asks not to be read, though it is shown: lines between {@code <!-- rollcall: ignore -->} and {@code <!-- rollcall:
 * end -->}, the block or item after {@code <!-- rollcall: ignore next -->}, and the one whose line ends in {@code <!-- rollcall:
 * ignore -->}. Takes it out of the note's outline, so that no recognizer ever sees it.
 */
final class IgnoredText {
    private static final Cue MARK = Cue.of("<!--[ \\t]{0,8}rollcall:[ \\t]{0,8}(ignore next|ignore|end)[ \\t]{0,8}-->");
    private static final Cue ALONE = Cue.of("[ \\t>]{0,40}");
    private static final Cue FENCE = Cue.of("[ \\t>]{0,12}(?:```|~~~).{0,200}");

    private final Note note;
    private final BitSet lines = new BitSet();
    private final BitSet texts = new BitSet();
    private final BitSet starts = new BitSet();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private IgnoredText(Note note) {
        this.note = note;
    }

    /** A note without what it asks not to be read, and what is wrong with its asking. */
    record Rest(Note note, List<Diagnostic> diagnostics) {}

    static Rest of(Note note) {
        if (!note.file().text().contains("rollcall:")) {
            return new Rest(note, List.of());
        }
        IgnoredText ignored = new IgnoredText(note);
        ignored.scan();
        Outline outline = new Outline(ignored.blocks(note.document().outline().blocks()));
        Note rest = new Note(
                note.path(), note.file(), note.frontMatter(), note.document().withOutline(outline), note.diagnostics());
        return new Rest(rest, ignored.diagnostics);
    }

    /** The line of the mark by which a line of the note is not read; empty where it is read. */
    static Optional<Integer> markOf(Note note, int line) {
        IgnoredText ignored = new IgnoredText(note);
        ignored.scan();
        return ignored.markAmong(note.document().outline().blocks(), line)
                .or(() -> ignored.lines.get(line) ? Optional.of(ignored.opened(line)) : Optional.empty());
    }

    private Optional<Integer> markAmong(List<Block> blocks, int line) {
        return blocks.stream()
                .filter(b -> b.at().line() <= line && line <= b.lastLine())
                .flatMap(b -> markIn(b, line).stream())
                .findFirst();
    }

    private Optional<Integer> markIn(Block block, int line) {
        if (block instanceof Block.Listing listing) {
            return listing.items().stream()
                    .filter(i -> i.at().line() <= line && line <= i.lastLine())
                    .flatMap(i -> mark(i.at().line(), lastTextLine(i)).or(() -> markAmong(i.blocks(), line)).stream())
                    .findFirst();
        }
        if (block instanceof Block.Quote quote) {
            return markAmong(quote.blocks(), line);
        }
        if (block instanceof Block.Container box) {
            return markAmong(box.blocks(), line);
        }
        return mark(block.at().line(), block.lastLine());
    }

    /** The mark that takes out what stands in these lines. */
    private Optional<Integer> mark(int first, int last) {
        if (!isIgnored(first, last)) {
            return Optional.empty();
        }
        if (lines.get(first)) {
            return Optional.of(opened(first));
        }
        return Optional.of(starts.get(first) ? textBefore(first) : texts.nextSetBit(first));
    }

    /** Where the region of a line opens: the line of an end is in none. */
    private int opened(int line) {
        return lines.previousClearBit(line) + 1;
    }

    private int textBefore(int line) {
        int before = line - 1;
        while (before > 1 && note.file().line(before).isBlank()) {
            before--;
        }
        return before;
    }

    private void scan() {
        boolean code = false;
        int opened = 0;
        for (int line = 1; line <= note.file().lineCount(); line++) {
            String text = note.file().line(line);
            code ^= FENCE.fits(text);
            Matcher mark = MARK.matcher(text);
            if (code || !mark.find()) {
                continue;
            }
            boolean alone = ALONE.fits(text.substring(0, mark.start()));
            if (mark.group(1).equals("end")) {
                opened = closed(opened, line, mark);
            } else if (mark.group(1).equals("ignore next")) {
                starts.set(nextText(line));
            } else if (!alone) {
                texts.set(line);
            } else if (opened == 0) {
                opened = line;
            }
        }
        if (opened > 0) {
            lines.set(opened, note.file().lineCount() + 1);
            tell(opened, 1, "`<!-- rollcall: ignore -->` has no end", "write `<!-- rollcall: end -->` where it ends");
        }
    }

    private int closed(int opened, int line, Matcher mark) {
        if (opened == 0) {
            tell(line, mark.start() + 1, "`" + mark.group() + "` ends nothing", "remove it");
        } else {
            lines.set(opened, line);
        }
        return 0;
    }

    private int nextText(int line) {
        int next = line + 1;
        while (next < note.file().lineCount() && note.file().line(next).isBlank()) {
            next++;
        }
        return next;
    }

    private void tell(int line, int column, String what, String mend) {
        SourceRef at = new SourceRef(note.file().path(), line, column);
        diagnostics.add(Diagnostic.warning(at, "ignore-region", what, mend));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(b -> kept(b).stream()).toList();
    }

    private Optional<Block> kept(Block block) {
        if (block instanceof Block.Listing listing) {
            List<Item> items = listing.items().stream()
                    .filter(i -> !isIgnored(i.at().line(), lastTextLine(i)))
                    .map(i -> new Item(i.task(), i.text(), blocks(i.blocks()), i.at(), i.lastLine()))
                    .toList();
            return items.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Block.Listing(listing.ordered(), items, listing.at(), listing.lastLine()));
        }
        if (block instanceof Block.Quote quote) {
            return Optional.of(new Block.Quote(blocks(quote.blocks()), quote.at(), quote.lastLine()));
        }
        if (block instanceof Block.Container box) {
            return Optional.of(
                    new Block.Container(box.kind(), box.title(), blocks(box.blocks()), box.at(), box.lastLine()));
        }
        return isIgnored(block.at().line(), block.lastLine()) ? Optional.empty() : Optional.of(block);
    }

    private boolean isIgnored(int first, int last) {
        int mark = texts.nextSetBit(first);
        return lines.get(first) || starts.get(first) || (mark >= 0 && mark <= last);
    }

    private static int lastTextLine(Item item) {
        return item.blocks().isEmpty()
                ? item.lastLine()
                : Math.max(item.at().line(), item.blocks().get(0).at().line() - 1);
    }
}
