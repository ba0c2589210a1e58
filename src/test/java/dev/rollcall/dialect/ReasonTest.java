package dev.rollcall.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Meeting;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** For each fact that a note gives, the reading knows the rule by which it was read: {@code rollcall explain} lives on it. */
class ReasonTest {
    private static final Path NOTES = Path.of("src/test/resources/notes");

    @Test
    void everyFactOfEveryFixtureHasAReasonAtItsPlace() throws IOException {
        List<String> without = new ArrayList<>();
        for (Reading reading : readings()) {
            for (Meeting meeting : reading.meetings()) {
                without.addAll(lacking(reading, Rule.Kind.ATTENDEE, meeting.attendance(), a -> a.at()));
                without.addAll(lacking(reading, Rule.Kind.ITEM, meeting.items(), i -> i.at()));
                without.addAll(lacking(reading, Rule.Kind.DECISION, meeting.decisions(), d -> d.at()));
                without.addAll(lacking(reading, Rule.Kind.ACTION, meeting.actions(), a -> a.at()));
                without.addAll(lacking(reading, Rule.Kind.PROJECT, meeting.projects(), p -> p.at()));
            }
        }
        assertEquals(
                List.of(), without, "facts without a reason: give the collector's `reasons` one where it is found");
    }

    @Test
    void everyRuleIsUsedByAFixture() throws IOException {
        Set<Rule> unused = EnumSet.allOf(Rule.class);
        for (Reading reading : readings()) {
            reading.reasons().forEach(r -> unused.remove(r.rule()));
        }
        assertEquals(Set.of(), unused, "rules that no note in " + NOTES + " makes apply");
    }

    private static <T> List<String> lacking(
            Reading reading, Rule.Kind kind, List<T> facts, Function<T, SourceRef> place) {
        return facts.stream()
                .filter(f -> reading.reasons().stream()
                        .noneMatch(r -> r.rule().kind() == kind && r.at().equals(place.apply(f))))
                .map(f -> place.apply(f) + " " + f)
                .toList();
    }

    private static List<Reading> readings() throws IOException {
        NoteReader notes = new NoteReader(new MarkdownReader());
        MeetingReader meetings = new MeetingReader(Vocabulary.plain());
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(NOTES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                Path inDialect =
                        NOTES.relativize(file).subpath(1, NOTES.relativize(file).getNameCount());
                String path = inDialect.toString().replace('\\', '/');
                readings.add(meetings.read(notes.read(path, SourceFile.of(path, Files.readString(file)))));
            }
        }
        return readings;
    }
}
