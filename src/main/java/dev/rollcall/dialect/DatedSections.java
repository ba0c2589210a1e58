package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Outline;
import dev.rollcall.markdown.Section;
import dev.rollcall.notes.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The meetings of an archive file, one for each dated heading. A heading of the same level without a day belongs to the
 * meeting before it; what else stands between two meetings is shown with the one before, but tells nothing of it.
 *
 * @param parts in the order of the file
 */
record DatedSections(List<Part> parts) {
    private static final Cue ARCHIVE = Cue.of("(?iU)\\barchives?\\b|\\ball\\b.*\\bmeetings\\b");
    private static final Cue NO_PART = Cue.of("(?iU)\\btemplate\\b");

    DatedSections {
        parts = List.copyOf(parts);
    }

    /**
     * One meeting of the file.
     *
     * @param firstLine of its heading
     * @param lastLine the last one before the next meeting
     */
    record Part(DatedHeading heading, LocalDate date, Section section, int firstLine, int lastLine) {}

    /** The meetings of the note, none where it is no archive file. */
    static DatedSections of(Note note) {
        if (PathDay.of(note.path()).isPresent()) {
            return new DatedSections(List.of());
        }
        List<Block> written = note.document().outline().blocks();
        List<Found> headed = found(note, written);
        List<Block> blocks = headed.isEmpty() ? DatedLines.asHeadings(written) : written;
        List<Found> all = headed.isEmpty() ? found(note, blocks) : headed;
        int level =
                all.stream().mapToInt(f -> f.heading().heading().level()).min().orElse(0);
        List<Found> opening =
                all.stream().filter(f -> f.heading().heading().level() == level).toList();
        boolean archive = opening.size() > 1 || (opening.size() == 1 && isCalledArchive(note, opening.get(0)));
        return new DatedSections(archive ? parts(note, blocks, opening) : List.of());
    }

    /** None where the front matter gives a day and the note has no two meetings; the day of a page with several is its own. */
    DatedSections unlessOnly(Optional<LocalDate> given) {
        long days = parts.stream().map(Part::date).distinct().count();
        return given.isPresent() && days < 2 ? new DatedSections(List.of()) : this;
    }

    private record Found(DatedHeading heading, LocalDate date, int index) {}

    private static List<Found> found(Note note, List<Block> blocks) {
        List<Found> found = new ArrayList<>();
        OptionalInt year = PathDay.year(note.path());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                Optional<DatedHeading> dated = DatedHeading.of(heading);
                Optional<LocalDate> date = dated.isPresent() ? dated.get().day().date(year) : Optional.empty();
                if (date.isPresent()) {
                    found.add(new Found(dated.orElseThrow(), date.get(), i));
                } else {
                    year = periodYear(heading, year);
                }
            }
        }
        return found;
    }

    /** Under {@code ## March 2024} the sections need no year. */
    private static OptionalInt periodYear(Block.Heading heading, OptionalInt year) {
        String text = heading.text().plain();
        return text.length() <= 100 && (heading.level() == 1 || DatedHeading.isPeriod(heading))
                ? PathDay.yearIn(text, year)
                : year;
    }

    private static boolean isCalledArchive(Note note, Found only) {
        boolean named = note.baseName().matches("(?:19|20)\\d{2}") || ARCHIVE.isIn(note.baseName());
        boolean titled = note.document().outline().blocks().stream()
                .limit(only.index())
                .anyMatch(b ->
                        b instanceof Block.Heading h && ARCHIVE.isIn(h.text().plain()));
        return named || titled;
    }

    private static List<Part> parts(Note note, List<Block> blocks, List<Found> opening) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < opening.size(); i++) {
            Found found = opening.get(i);
            boolean last = i + 1 == opening.size();
            int end = last ? blocks.size() : opening.get(i + 1).index();
            int lastLine = last ? note.file().lineCount() : blocks.get(end).at().line() - 1;
            List<Block> own = blocks.subList(found.index(), ownEnd(blocks, found, end));
            Section section = new Outline(own).root();
            int firstLine = found.heading().heading().at().line();
            parts.add(new Part(found.heading(), found.date(), section, firstLine, Math.max(firstLine, lastLine)));
        }
        return parts;
    }

    /** Where a meeting's own text ends: at a heading above it, at that of another month, or at a template. */
    private static int ownEnd(List<Block> blocks, Found found, int end) {
        int level = found.heading().heading().level();
        for (int i = found.index() + 1; i < end; i++) {
            if (blocks.get(i) instanceof Block.Heading h
                    && (h.level() < level || (h.level() == level && isForeign(h)))) {
                return i;
            }
        }
        return end;
    }

    private static boolean isForeign(Block.Heading heading) {
        return DatedHeading.isPeriod(heading) || NO_PART.isIn(heading.text().plain());
    }
}
