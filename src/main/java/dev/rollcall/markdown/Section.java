package dev.rollcall.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A heading with all that stands below it, up to the next heading of its level or above.
 *
 * @param heading empty for the root only
 * @param body the blocks before the first heading below
 * @param sections the sections below
 */
public record Section(Optional<Block.Heading> heading, List<Block> body, List<Section> sections) {
    public Section {
        body = List.copyOf(body);
        sections = List.copyOf(sections);
    }

    /** The heading's words, empty for the root. */
    public String title() {
        return heading.map(h -> h.text().plain().strip()).orElse("");
    }

    /** This section and all below it, in the order of the file. */
    public Stream<Section> deep() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::deep));
    }

    /** All blocks of it and of the sections below, headings left out. */
    public Stream<Block> deepBody() {
        return deep().flatMap(s -> s.body().stream());
    }
}
