package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Section;
import dev.rollcall.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Turns a section into {@link Passage}s. A bold line, or a paragraph that is only a known word with a colon, opens a
 * passage, too: many pads have no other headings.
 */
final class PassageReader {
    private static final int MAX_HEADING = 70;
    private static final Cue WHOLLY_BOLD = Cue.of("\u0001[^\u0002]{1,80}\u0002\\s?[:：]?");
    private final StatementReader statements;

    private PassageReader(SourceFile file, Phrasebook phrases) {
        this.statements = new StatementReader(file, phrases);
    }

    static Passage read(MeetingText text, Vocabulary vocabulary) {
        return new PassageReader(text.note().file(), vocabulary.phrases()).read(text.section(), Theme.OPEN);
    }

    private Passage read(Section section, Theme above) {
        Optional<Statement> heading = section.heading().map(statements::heading);
        Theme theme = heading.flatMap(h -> ThemeWords.of(h.plain(), above)).orElse(Theme.OPEN);
        List<Statement> body = new ArrayList<>();
        List<Passage> parts = new ArrayList<>();
        List<Statement> all = statements.read(section.body());
        List<Optional<Theme>> themes =
                IntStream.range(0, all.size()).mapToObj(i -> lineTheme(all, i)).toList();
        int i = 0;
        while (i < all.size() && themes.get(i).isEmpty()) {
            body.add(all.get(i++));
        }
        while (i < all.size()) {
            int end = i + 1;
            while (end < all.size() && themes.get(end).isEmpty()) {
                end++;
            }
            Theme line = themes.get(i).orElse(Theme.OPEN);
            Theme own = line == Theme.GROUP && theme != Theme.OPEN ? theme : line;
            parts.add(new Passage(Optional.of(all.get(i)), 0, own, all.subList(i + 1, end), List.of()));
            i = end;
        }
        section.sections().forEach(s -> parts.add(read(s, theme)));
        int level = section.heading().map(Block.Heading::level).orElse(0);
        return new Passage(heading, level, theme, body, parts);
    }

    /** The theme of a paragraph that is used as a heading. */
    private static Optional<Theme> lineTheme(List<Statement> all, int index) {
        Statement line = all.get(index);
        String plain = line.plain();
        if (line.isItem() || line.hasBox() || plain.isEmpty() || plain.length() > MAX_HEADING) {
            return Optional.empty();
        }
        boolean bold = WHOLLY_BOLD.fits(line.text());
        boolean opens = index + 1 < all.size() && all.get(index + 1).isItem();
        if (!bold && !opens) {
            return Optional.empty();
        }
        Optional<Theme> theme = ThemeWords.of(plain);
        if (bold) {
            return theme.or(() -> opens ? Optional.of(Theme.GROUP) : Optional.empty());
        }
        return theme.filter(t -> plain.endsWith(":") || t == Theme.AGENDA);
    }
}
