package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Section;
import dev.rollcall.model.Meeting;
import dev.rollcall.notes.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads when a meeting says that the next one is: a labeled line, a sentence that begins so, or what stands below such a heading. */
final class NextDay {
    private static final Cue SAID = Cue.of("(?i)^\\W{0,3}(?:the |our )?next (?:meeting|call|one)\\b");
    private static final int MAX_LINE = 160;
    private static final int LINES_BELOW = 3;
    private static final int FARTHEST = 2; // years

    private final Vocabulary vocabulary;
    private final LocalDate meeting;

    private NextDay(Vocabulary vocabulary, LocalDate meeting) {
        this.vocabulary = vocabulary;
        this.meeting = meeting;
    }

    /** The day after the meeting's that its part of the note announces. */
    static Optional<LocalDate> in(Note note, Meeting meeting, Vocabulary vocabulary) {
        NextDay reader = new NextDay(vocabulary, meeting.date());
        return Unread.text(note, meeting).section().deep().flatMap(reader::in).findFirst();
    }

    private Stream<LocalDate> in(Section section) {
        List<TextLine> lines = TextLine.of(section.body());
        boolean heads = vocabulary.isAbout(Subject.NEXT_MEETING, section.title());
        Stream<LocalDate> below = heads
                ? Stream.concat(
                                Stream.of(section.title()),
                                lines.stream()
                                        .limit(LINES_BELOW)
                                        .map(l -> l.text().plain()))
                        .flatMap(words -> day(words).stream())
                : Stream.empty();
        return Stream.concat(below, lines.stream().flatMap(l -> said(l).stream()));
    }

    private Optional<LocalDate> said(TextLine line) {
        String words = line.text().plain().strip();
        boolean told = words.length() <= MAX_LINE
                && (SAID.isIn(words)
                        || Label.of(line.text())
                                .filter(l -> vocabulary.isAbout(Subject.NEXT_MEETING, l.name()))
                                .isPresent());
        return told ? day(words) : Optional.empty();
    }

    private Optional<LocalDate> day(String words) {
        return WrittenDay.in(words).stream()
                .flatMap(day -> Stream.of(meeting.getYear(), meeting.getYear() + 1)
                        .flatMap(year -> day.date(OptionalInt.of(year)).stream()))
                .filter(day -> day.isAfter(meeting) && day.isBefore(meeting.plusYears(FARTHEST)))
                .findFirst();
    }
}
