package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.notes.Note;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Finds the day of the one meeting that a note tells of. The file name is the arbiter: what contradicts it is told. Without
 * one a labeled line says it, then a heading, then the title of the front matter, then a line that is nothing but a date.
 */
final class DayReader {
    private static final int HEAD_LINES = 60;
    private static final int BARE_LINES = 12;
    private static final Cue HELD = Cue.of(
            "(?i)^(?:.{0,40}\\b(?:meeting|we|call|committee|council|board)\\s(?:was |were )?)?(?:held|met|convened|took place)\\s(?:on\\s)?(?:the\\s)?[a-z]{0,9},?\\s?$");
    private static final Cue TEMPLATE = Cue.of("(?i)template|example|boilerplate");

    private final Note note;
    private final Vocabulary vocabulary;
    private final List<DayClaim> claims = new ArrayList<>();

    private DayReader(Note note, Vocabulary vocabulary) {
        this.note = note;
        this.vocabulary = vocabulary;
    }

    /** The day, where there is one, and what contradicts it. */
    record DayReading(Optional<LocalDate> date, List<Diagnostic> diagnostics, List<Reason> reasons) {}

    static DayReading read(Note note, Vocabulary vocabulary) {
        DayReader reader = new DayReader(note, vocabulary);
        reader.collect();
        Optional<LocalDate> named = PathDay.of(note.path());
        if (named.isPresent()) {
            return reader.named(named.get());
        }
        return isTemplate(note) ? new DayReading(Optional.empty(), List.of(), List.of()) : reader.claimed();
    }

    /** Whether a note is one to be filled in, and no meeting yet. */
    static boolean isTemplate(Note note) {
        return TEMPLATE.isIn(note.baseName());
    }

    private void collect() {
        List<TextLine> head = head();
        labeled(head);
        heading();
        note.frontMatter()
                .text("title")
                .ifPresent(t -> WrittenDay.fullIn(t)
                        .ifPresent(d -> claims.add(DayClaim.of(
                                d,
                                t,
                                Rule.DATE_TITLE,
                                note.frontMatter().at("title").orElse(start())))));
        bare(head);
    }

    /** The day of the file name; where its two numbers can stand either way round, what the note says decides. */
    private DayReading named(LocalDate asRead) {
        Optional<LocalDate> turned = PathDay.turned(note.path());
        LocalDate date = turned.isPresent() && isSaid(turned.get()) && !isSaid(asRead) ? turned.get() : asRead;
        List<Diagnostic> diagnostics = contradictions(date, "the file name");
        boolean doubtful =
                turned.isPresent() && !isSaid(date) && !note.baseName().contains(".");
        return new DayReading(
                Optional.of(date),
                doubtful ? List.of(ambiguous(start(), note.baseName(), date, turned.get())) : diagnostics,
                reasons(Optional.of(date)));
    }

    /** Whether the note says this day in a way that cannot be misread. */
    private boolean isSaid(LocalDate date) {
        return claims.stream().anyMatch(c -> !c.day().swappable() && c.day().canBe(date));
    }

    private DayReading claimed() {
        OptionalInt year = PathDay.year(note.path());
        for (DayClaim claim : claims) {
            Optional<LocalDate> date = claim.day().date(year);
            if (date.isPresent()) {
                return claimed(claim, date.get(), claim.day().turned().flatMap(d -> d.date(year)));
            }
        }
        return new DayReading(
                Optional.empty(),
                claims.stream().map(DayReader::yearless).limit(1).toList(),
                reasons(Optional.empty()));
    }

    private DayReading claimed(DayClaim claim, LocalDate asRead, Optional<LocalDate> turned) {
        LocalDate date = turned.isPresent() && isSaid(turned.get()) && !isSaid(asRead) ? turned.get() : asRead;
        boolean doubtful =
                turned.isPresent() && !isSaid(date) && !claim.written().contains(".");
        return new DayReading(
                Optional.of(date),
                doubtful
                        ? List.of(ambiguous(claim.at(), claim.written(), date, turned.get()))
                        : contradictions(date, "another place"),
                reasons(Optional.empty()));
    }

    private static Diagnostic ambiguous(SourceRef at, String written, LocalDate used, LocalDate other) {
        return Diagnostic.warning(
                at,
                "date-ambiguous",
                "`" + written + "` was read as " + used + " and may be " + other,
                "write the day as YYYY-MM-DD");
    }

    private List<Diagnostic> contradictions(LocalDate date, String arbiter) {
        return claims.stream()
                .filter(c -> !c.day().canBe(date))
                .map(c -> Diagnostic.warning(
                        c.at(),
                        "date-contradiction",
                        "`" + c.written() + "` is not the day that " + arbiter + " says, " + date,
                        "correct one of the two; " + date + " was used"))
                .toList();
    }

    private List<Reason> reasons(Optional<LocalDate> named) {
        Stream<Reason> path = named.stream().map(d -> new Reason(Rule.DATE_FILE_NAME, d.toString(), start()));
        return Stream.concat(path, claims.stream().map(c -> new Reason(c.rule(), c.written(), c.at())))
                .toList();
    }

    private static Diagnostic yearless(DayClaim claim) {
        return Diagnostic.warning(
                claim.at(),
                "date-without-year",
                "`" + claim.written() + "` has no year",
                "add the year, or name the file by the day; the note became a plain page");
    }

    private void labeled(List<TextLine> head) {
        for (TextLine line : head) {
            Optional<Label> label = Label.of(line.text()).filter(l -> vocabulary.isAbout(Subject.DATE, l.name()));
            if (label.isPresent()) {
                String text = label.get().rest().plain();
                boolean english =
                        Vocabulary.isEnglishFor(Subject.DATE, label.get().name());
                WrittenDay.in(text)
                        .filter(d -> english || d.leads(text)) // `Data:` is a word of its own elsewhere
                        .ifPresent(d -> claims.add(DayClaim.of(d, text, Rule.DATE_LABEL, line.at())));
            }
        }
    }

    /** The first heading, or the second where the first is a mere title. */
    private void heading() {
        note.document().outline().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .limit(2)
                .filter(h -> DatedHeading.of(h).isPresent())
                .findFirst()
                .ifPresent(h -> {
                    String text = h.text().plain();
                    WrittenDay.in(text).ifPresent(d -> claims.add(DayClaim.of(d, text, Rule.DATE_HEADING, h.at())));
                });
    }

    private void bare(List<TextLine> head) {
        for (TextLine line : head) {
            if (line.at().line() >= firstLine() + BARE_LINES) {
                continue;
            }
            String text = line.text().plain().strip();
            Optional<WrittenDay> day = text.length() <= 120 ? WrittenDay.fullIn(text) : Optional.empty();
            day.filter(d -> (text.length() <= 60 && d.cutFrom(text).isEmpty()) || isSaidToBeHeld(text, d))
                    .ifPresent(d -> claims.add(DayClaim.of(d, text, Rule.DATE_LINE, line.at())));
        }
    }

    /** {@code Held on Monday 5 January 2026 in …}, or a day before a bar, as an exported calendar has it. */
    private static boolean isSaidToBeHeld(String text, WrittenDay day) {
        String before = text.substring(0, day.start());
        boolean calendar = day.leads(text) && text.substring(day.end()).strip().startsWith("|");
        return calendar || HELD.isIn(before);
    }

    /** The first lines, but for what is said of other meetings. */
    private List<TextLine> head() {
        int end = firstLine() + HEAD_LINES;
        return note.document()
                .outline()
                .root()
                .deep()
                .filter(s -> !vocabulary.isAbout(Subject.NEXT_MEETING, s.title()))
                .flatMap(s -> Stream.concat(
                        s.heading().map(h -> new TextLine(h.text(), h.at())).stream(),
                        s.body().stream()
                                .filter(b -> b.at().line() < end)
                                .flatMap(b -> TextLine.of(List.of(b)).stream())))
                .filter(l -> l.at().line() < end)
                .toList();
    }

    private int firstLine() {
        List<Block> blocks = note.document().outline().blocks();
        return blocks.isEmpty() ? 1 : blocks.get(0).at().line();
    }

    private SourceRef start() {
        return new SourceRef(note.file().path(), 1, 1);
    }
}
