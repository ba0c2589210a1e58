package dev.rollcall.dialect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A heading, or what a writer used as one, with the statements below it and the passages below those.
 *
 * @param heading empty for the whole text
 * @param level of the heading, 1 to 6; 0 for the whole text and for a line that is used as a heading
 * @param theme what the heading announces
 */
record Passage(Optional<Statement> heading, int level, Theme theme, List<Statement> body, List<Passage> parts) {
    Passage {
        body = List.copyOf(body);
        parts = List.copyOf(parts);
    }

    String title() {
        return heading.map(Statement::plain).orElse("");
    }

    /** This passage and all below it, in the order of the note. */
    Stream<Passage> deep() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Passage::deep));
    }

    /** Whether nothing is written below its heading. */
    boolean isEmpty() {
        return body.stream().allMatch(s -> s.deep().allMatch(Statement::isEmpty))
                && parts.stream().allMatch(Passage::isEmpty);
    }
}
