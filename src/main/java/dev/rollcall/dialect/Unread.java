package dev.rollcall.dialect;

import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Section;
import dev.rollcall.model.Meeting;
import dev.rollcall.notes.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why a line of a meeting's note counts for no fact, as far as that is known; for {@code rollcall explain}. */
public final class Unread {
    private final Vocabularies vocabularies;

    Unread(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** A statement and what the headings above it announce. */
    private record Placed(Statement statement, Theme theme, String heading) {}

    /** The line of the mark {@code <!-- rollcall: ignore … -->} that keeps the line from being read. */
    public Optional<Integer> ignoredBy(Note note, int line) {
        return note.file().text().contains("rollcall:") ? IgnoredText.markOf(note, line) : Optional.empty();
    }

    /** Why the line says nothing, in words that may follow "not read as a fact: ". */
    public String why(Note note, Meeting meeting, int line) {
        if (isCode(note, line)) {
            return "it is code, which is shown as it is";
        }
        MeetingText text = text(note, meeting);
        Optional<Placed> placed = placed(PassageReader.read(text, vocabularies.of(note)), Theme.OPEN, "")
                .filter(p -> p.statement().at().line() == line)
                .findFirst();
        return placed.flatMap(p -> ofPlace(p).or(() -> ofWords(p.statement())))
                .orElse(
                        placed.isPresent()
                                ? "no rule applies to it; it is told as it is"
                                : "it holds no words of the text");
    }

    private static boolean isCode(Note note, int line) {
        return note.document().outline().blocks().stream()
                .anyMatch(b -> b instanceof Block.Code && b.at().line() <= line && line <= b.lastLine());
    }

    /** The part of a note that tells of a meeting. */
    static MeetingText text(Note note, Meeting meeting) {
        Section section = DatedSections.of(note).parts().stream()
                .filter(p -> p.firstLine() == meeting.prose().firstLine())
                .filter(p -> p.date().equals(meeting.date()))
                .map(DatedSections.Part::section)
                .findFirst()
                .orElseGet(() -> note.document().outline().root());
        return new MeetingText(note, section, meeting.prose(), true, Optional.of(meeting.date()));
    }

    private static Stream<Placed> placed(Passage passage, Theme above, String heading) {
        boolean own = passage.theme() != Theme.OPEN && passage.theme() != Theme.GROUP;
        Theme theme = own ? passage.theme() : above;
        String title = own ? passage.title() : heading;
        Stream<Statement> said = Stream.concat(
                passage.heading().stream(), passage.body().stream().flatMap(Statement::deep));
        return Stream.concat(
                said.map(s -> new Placed(s, theme, title)),
                passage.parts().stream().flatMap(p -> placed(p, theme, title)));
    }

    private static Optional<String> ofPlace(Placed placed) {
        String below = placed.statement().form() == Statement.Form.HEADING
                ? "the heading announces "
                : "it stands below `" + placed.heading() + "`, which announces ";
        return switch (placed.theme()) {
            case FRAME -> Optional.of(below + "the frame of the meeting: links, rules, the next one");
            case BACKLOG -> Optional.of(below + "what is put off to another meeting");
            case ATTENDANCE -> Optional.of(below + "who was there, and is no name of a person who was");
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofWords(Statement statement) {
        if (statement.isEmpty()) {
            return Optional.of("it has no words");
        }
        if (statement.aside()) {
            return Optional.of("all of it is emphasized or quoted, as instructions and words of others are");
        }
        List<String> marked = DecisionMark.rest(statement.text()).stream().toList();
        if (marked.stream().anyMatch(rest -> rest.isBlank() || DecisionMark.isUndecided(rest))) {
            return Optional.of("the mark of a decision has nothing settled behind it");
        }
        boolean held = Sentences.of(statement.plain()).stream().anyMatch(DecisionWording::isHeldBack);
        return held
                ? Optional.of(
                        "it has words that settle something, but it asks, wishes, denies, supposes or retells them")
                : Optional.empty();
    }
}
