package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Task;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what a meeting did not come to: entries below a heading that puts them off, and points of the agenda whose box stayed
 * empty while others were ticked.
 */
final class PushedOn {
    private static final Cue OFF = Cue.of(
            "(?iU).*\\b(?:next (?:meeting|time|week|call)|push(?:ed)?|postponed?|defer(?:red)?|carr(?:y|ied)|later|left over|unfinished)\\b.*");

    private PushedOn() {}

    /** In the order of the note, as written but for the markup. */
    static List<String> in(Passage root, List<Integer> itemLines) {
        List<Passage> all = root.deep().toList();
        Stream<Statement> putOff = all.stream()
                .filter(p -> p.theme() == Theme.BACKLOG && OFF.fits(p.title()))
                .flatMap(p -> p.body().stream())
                .filter(Statement::isItem);
        List<Statement> points = all.stream()
                .flatMap(p -> p.body().stream())
                .flatMap(Statement::deep)
                .filter(s -> itemLines.contains(s.at().line()))
                .toList();
        boolean ticked = points.stream().anyMatch(s -> s.task() == Task.DONE);
        Stream<Statement> left = points.stream().filter(s -> ticked && s.task() == Task.OPEN);
        Set<String> once = Stream.concat(putOff, left)
                .map(Statement::plain)
                .map(String::strip)
                .filter(t -> !t.isEmpty() && !AgendaTitle.isPlaceholder(t.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return List.copyOf(once);
    }
}
