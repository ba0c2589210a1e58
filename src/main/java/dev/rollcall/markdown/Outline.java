package dev.rollcall.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a note says as blocks, and the sections that its headings make.
 *
 * @param blocks in the order of the file
 */
public record Outline(List<Block> blocks) {
    public Outline {
        blocks = List.copyOf(blocks);
    }

    /** The section that the whole note is: no heading, the blocks before the first heading, and the top sections. */
    public Section root() {
        return section(Optional.empty(), blocks);
    }

    private static Section section(Optional<Block.Heading> heading, List<Block> blocks) {
        int start = 0;
        while (start < blocks.size() && !(blocks.get(start) instanceof Block.Heading)) {
            start++;
        }
        List<Section> sections = new ArrayList<>();
        for (int from = start; from < blocks.size(); ) {
            Block.Heading first = (Block.Heading) blocks.get(from);
            int to = from + 1;
            while (to < blocks.size()
                    && !(blocks.get(to) instanceof Block.Heading next && next.level() <= first.level())) {
                to++;
            }
            sections.add(section(Optional.of(first), blocks.subList(from + 1, to)));
            from = to;
        }
        return new Section(heading, blocks.subList(0, start), sections);
    }
}
