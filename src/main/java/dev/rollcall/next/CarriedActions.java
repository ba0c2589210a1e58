package dev.rollcall.next;

import dev.rollcall.archive.ActionEntry;
import dev.rollcall.archive.ActionMention;
import dev.rollcall.archive.Archive;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.Owner;
import dev.rollcall.archive.PersonEntry;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.ActionItem;
import dev.rollcall.model.Meeting;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Open actions as lines of the next note. Each is written so that it is read as the same action again: the words of the last
 * note where that is so, else in a plainer form.
 */
final class CarriedActions {
    private static final Pattern WRAPPED = Pattern.compile("\\s{0,60}[^\\s*+>|#-].*");

    private final Archive archive;
    private final Function<String, Optional<Note>> notes;
    private final MeetingReader reader;

    /** @param notes by the path that messages use */
    CarriedActions(Archive archive, Function<String, Optional<Note>> notes, MeetingReader reader) {
        this.archive = archive;
        this.notes = notes;
        this.reader = reader;
    }

    /** An item of a list with an open box. */
    String line(ActionEntry entry) {
        String age = " <!-- open since " + day(entry.first()) + ", in " + entry.meetings()
                + (entry.meetings() == 1 ? " meeting" : " meetings") + " -->";
        List<String> forms = Stream.concat(asWritten(entry.last()).stream(), plain(entry))
                .distinct()
                .toList();
        String chosen =
                forms.stream().filter(f -> isSame(f + age, entry)).findFirst().orElse(forms.get(forms.size() - 1));
        return "- [ ] " + chosen + age;
    }

    private String day(ActionMention mention) {
        return archive.meeting(mention.meeting())
                .map(m -> m.meeting().date())
                .map(LocalDate::toString)
                .orElseThrow();
    }

    /** The rest of the line in the last note, with its links; not where it goes on in the next line. */
    private Optional<String> asWritten(ActionMention mention) {
        int line = mention.action().at().line();
        return notes.apply(mention.action().at().path())
                .map(Note::file)
                .filter(f -> line < f.lineCount()
                        && !WRAPPED.matcher(f.line(line + 1)).matches())
                .map(f -> f.line(line))
                .filter(l -> mention.action().at().column() <= l.length())
                .map(l -> l.substring(mention.action().at().column() - 1).strip())
                .filter(l -> !l.contains("|") && !l.contains("<!--"));
    }

    private Stream<String> plain(ActionEntry entry) {
        String text = entry.text();
        List<String> names = entry.owners().stream().map(this::name).toList();
        List<String> written = entry.last().action().owners();
        return names.isEmpty()
                ? Stream.of(text)
                : Stream.of(
                        String.join(", ", names) + ": " + text,
                        String.join(", ", written) + ": " + text,
                        "Action (" + String.join(", ", names) + "): " + text);
    }

    private String name(Owner owner) {
        Optional<PersonEntry> person = owner.person().flatMap(archive::person);
        return person.flatMap(p -> p.handle().map(h -> "@" + h))
                .or(() -> person.map(PersonEntry::name))
                .orElse(owner.written());
    }

    /** Whether a note that says so has that action of those people and no other. */
    private boolean isSame(String form, ActionEntry entry) {
        String text = "# Meeting\n\n## Action items\n\n- [ ] " + form + "\n";
        String path = "next/2026-01-01.md";
        Note note = new NoteReader(new MarkdownReader()).read(path, SourceFile.of(path, text));
        List<ActionItem> read = reader.read(note).meetings().stream()
                .map(Meeting::actions)
                .flatMap(List::stream)
                .toList();
        return read.size() == 1
                && !read.get(0).done()
                && key(read.get(0).text()).equals(key(entry.last().action().text()))
                && areSame(read.get(0).owners(), entry);
    }

    private boolean areSame(List<String> read, ActionEntry entry) {
        return read.size() == entry.owners().size()
                && entry.owners().stream().allMatch(owner -> {
                    Set<String> names = Stream.concat(
                                    Stream.of(owner.written()),
                                    owner.person().flatMap(archive::person).stream()
                                            .flatMap(p -> Stream.concat(Stream.of(p.name()), p.handle().stream())))
                            .map(CarriedActions::key)
                            .collect(Collectors.toSet());
                    return read.stream().anyMatch(r -> names.contains(key(r)));
                });
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The open actions that the series still carries and that stood last in a meeting since a day, the oldest first. */
    List<ActionEntry> open(String series, LocalDate since) {
        return archive.actions().stream()
                .filter(a -> !a.done() && a.dropped().isEmpty())
                .filter(a -> archive.meeting(a.last().meeting())
                        .filter(m -> isOf(m, series, since))
                        .isPresent())
                .toList();
    }

    private static boolean isOf(MeetingEntry meeting, String series, LocalDate since) {
        return meeting.series().equals(series) && !meeting.meeting().date().isBefore(since);
    }
}
