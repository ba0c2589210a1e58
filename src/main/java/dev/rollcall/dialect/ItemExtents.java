package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Item;
import dev.rollcall.markdown.Section;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Extent;
import dev.rollcall.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Finds where each point of the agenda is discussed: what is nested below its line, the section of its heading, what stands
 * between it and the next point where a note writes between its points, and what the minutes say below its title. An agenda
 * on top of a note says nothing of the sections that follow. One use.
 */
final class ItemExtents {
    private static final int MAX_DEPTH = 40;
    private static final Cue WHOLLY_BOLD = Cue.of("\u0001[^\u0002]{1,80}\u0002\\s?[:：]?");

    private final SourceFile file;
    private final List<AgendaItem> items;
    private final ItemTitles titles;
    private final NavigableMap<Integer, Integer> itemByLine = new TreeMap<>();
    private final List<List<Extent>> found = new ArrayList<>();

    private ItemExtents(SourceFile file, List<AgendaItem> items) {
        this.file = file;
        this.items = items;
        this.titles = new ItemTitles(items, file);
        for (int i = 0; i < items.size(); i++) {
            itemByLine.putIfAbsent(items.get(i).at().line(), i);
            found.add(new ArrayList<>());
        }
    }

    /** The points again, each with its passages. */
    static List<AgendaItem> of(MeetingText text, List<AgendaItem> items) {
        if (items.isEmpty()) {
            return items;
        }
        ItemExtents extents = new ItemExtents(text.note().file(), items);
        extents.section(text.section(), text.prose().lastLine());
        return extents.items();
    }

    private List<AgendaItem> items() {
        List<AgendaItem> with = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            with.add(items.get(i).withExtents(merged(found.get(i))));
        }
        return with;
    }

    private static List<Extent> merged(List<Extent> extents) {
        List<Extent> merged = new ArrayList<>();
        for (Extent extent :
                extents.stream().sorted(Comparator.comparingInt(Extent::first)).toList()) {
            int end = merged.size() - 1;
            if (end >= 0 && merged.get(end).holds(extent.first())) {
                Extent before = merged.get(end);
                merged.set(end, new Extent(before.first(), Math.max(before.last(), extent.last())));
            } else {
                merged.add(extent);
            }
        }
        return merged;
    }

    private void section(Section section, int last) {
        section.heading().ifPresent(h -> heading(h, last));
        List<Section> below = section.sections();
        body(section.body(), below.isEmpty() ? last : before(below.get(0)));
        for (int i = 0; i < below.size(); i++) {
            section(below.get(i), i + 1 < below.size() ? before(below.get(i + 1)) : last);
        }
    }

    private static int before(Section section) {
        return section.heading().orElseThrow().at().line() - 1;
    }

    private void heading(Block.Heading heading, int last) {
        int line = heading.at().line();
        Integer own = itemByLine.get(line);
        if (own != null) {
            add(own, line, last);
        } else {
            again(titles.ofHeading(heading.text().plain(), file.line(line)), line, last);
        }
    }

    /** The blocks below a heading, up to the next heading. */
    private void body(List<Block> blocks, int last) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block(block)) {
                starts.add(i);
            } else if (isBold(block)) {
                line((Block.Paragraph) block, blocks, i, last);
            }
        }
        if (isInterleaved(blocks, starts)) {
            for (int i = 0; i < starts.size(); i++) {
                int next = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
                int end = label(blocks, starts.get(i) + 1, next);
                int to = end < blocks.size() ? blocks.get(end).at().line() - 1 : last;
                extend(blocks.get(starts.get(i)), to);
            }
        }
    }

    /** Whether something is written between the blocks that hold points. */
    private static boolean isInterleaved(List<Block> blocks, List<Integer> starts) {
        for (int i = 1; i < starts.size(); i++) {
            if (label(blocks, starts.get(i - 1) + 1, starts.get(i)) > starts.get(i - 1) + 1) {
                return true;
            }
        }
        return false;
    }

    /** The first of these blocks that is used as a heading. */
    private static int label(List<Block> blocks, int from, int to) {
        int i = from;
        while (i < to && !isLabel(blocks.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLabel(Block block) {
        return isBold(block)
                || (block instanceof Block.Paragraph paragraph
                        && ThemeWords.of(paragraph.text().plain()).isPresent());
    }

    private static boolean isBold(Block block) {
        return block instanceof Block.Paragraph paragraph && WHOLLY_BOLD.fits(Markup.of(paragraph.text()));
    }

    /** What follows the block of a point belongs to the last point in it. */
    private void extend(Block block, int to) {
        int item = itemByLine.headMap(block.lastLine(), true).lastEntry().getValue();
        add(item, items.get(item).at().line(), to);
    }

    /** A bold line opens a passage up to the next one. */
    private void line(Block.Paragraph line, List<Block> blocks, int index, int last) {
        int end = index + 1;
        while (end < blocks.size() && !isBold(blocks.get(end))) {
            end++;
        }
        int to = end < blocks.size() ? blocks.get(end).at().line() - 1 : last;
        int at = line.at().line();
        again(titles.ofHeading(line.text().plain(), file.line(at)), at, to);
    }

    /** Whether any point stands in the block. */
    private boolean block(Block block) {
        NavigableMap<Integer, Integer> within = within(block.at().line(), block.lastLine());
        if (block instanceof Block.Listing listing) {
            listing.items().forEach(item -> item(item, 0));
        } else {
            glued(within, block.lastLine());
        }
        return !within.isEmpty();
    }

    private void item(Item item, int depth) {
        int line = item.at().line();
        Integer own = itemByLine.get(line);
        if (own != null) {
            add(own, line, item.lastLine());
        } else {
            again(titles.of(item.text().plain()), line, item.lastLine());
        }
        if (depth < MAX_DEPTH) {
            item.blocks().stream()
                    .filter(Block.Listing.class::isInstance)
                    .flatMap(b -> ((Block.Listing) b).items().stream())
                    .forEach(i -> item(i, depth + 1));
        }
        NavigableMap<Integer, Integer> unfound = new TreeMap<>(within(line + 1, item.lastLine()));
        unfound.values().removeIf(i -> !found.get(i).isEmpty());
        glued(unfound, item.lastLine());
    }

    /** Points that are lines of one paragraph: each goes on to the next. */
    private void glued(NavigableMap<Integer, Integer> lines, int last) {
        lines.forEach((line, item) -> {
            Integer next = lines.higherKey(line);
            add(item, line, next == null ? last : next - 1);
        });
    }

    private NavigableMap<Integer, Integer> within(int first, int last) {
        return first <= last
                ? itemByLine.subMap(first, true, last, true)
                : itemByLine.subMap(first, true, first, false);
    }

    /** A section that the point itself stands in does not take it up again. */
    private void again(OptionalInt item, int line, int last) {
        if (item.isPresent()
                && !new Extent(line, last).holds(items.get(item.getAsInt()).at().line())) {
            add(item.getAsInt(), line, last);
        }
    }

    private void add(int item, int first, int last) {
        found.get(item).add(new Extent(first, Math.max(first, last)));
    }
}
