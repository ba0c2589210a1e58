package dev.rollcall.build;

import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.SeriesEntry;
import dev.rollcall.next.NextNote;
import dev.rollcall.next.Rhythm;
import dev.rollcall.next.Secretary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The next note of a series, made from a folder of notes; it is not written here.
 *
 * @param note empty where there can be none
 * @param problem why there is none
 * @param remarks what the writer should know
 */
public record NewNote(Optional<Text> note, String problem, List<String> remarks) {
    /**
     * The note itself.
     *
     * @param path below the content folder
     */
    public record Text(String path, String text) {}

    private static final List<String> TEMPLATES = List.of("_template.md", "template.md");

    public NewNote {
        remarks = List.copyOf(remarks);
    }

    /**
     * Makes it.
     *
     * @param date in place of the one that the last note announces, else the next one by the rhythm of the series
     */
    public static NewNote of(BuildRequest request, String series, Optional<LocalDate> date) throws IOException {
        Known known = SiteBuild.of(request).known();
        Secretary secretary = new Secretary(known.archive(), known.notes().all(), known.reader());
        List<MeetingEntry> meetings = secretary.meetings(series);
        if (meetings.isEmpty()) {
            return none("no meetings of a series `" + series + "`; there are "
                    + known.archive().series().stream().map(SeriesEntry::slug).collect(Collectors.joining(", ")));
        }
        List<LocalDate> days = meetings.stream().map(m -> m.meeting().date()).toList();
        Optional<Rhythm> rhythm = Rhythm.of(days);
        Optional<LocalDate> announced = secretary.announced(meetings);
        if (date.isEmpty() && announced.isEmpty() && rhythm.isEmpty()) {
            return none("one meeting of `" + series + "` shows no rhythm; name the day, such as "
                    + days.get(0).plusWeeks(1));
        }
        LocalDate day =
                date.or(() -> announced).or(() -> rhythm.map(Rhythm::next)).orElseThrow();
        Optional<Path> template = template(request.content(), meetings.get(meetings.size() - 1));
        Optional<String> text = template.isPresent()
                ? Optional.of(Files.readString(template.get(), StandardCharsets.UTF_8))
                : Optional.empty();
        NextNote note = secretary.next(meetings, day, text);
        List<String> remarks = new ArrayList<>();
        if (date.isEmpty()) {
            String why = announced.isPresent()
                    ? "as the last note announces"
                    : "since the last ones were " + rhythm.map(Rhythm::words).orElse("");
            remarks.add(day + ", " + why + "; name another day after the series if that is wrong");
        }
        template.ifPresent(t -> remarks.add("made from the template " + t));
        remarks.addAll(note.remarks());
        return new NewNote(Optional.of(new Text(note.path(), note.text())), "", remarks);
    }

    private static NewNote none(String problem) {
        return new NewNote(Optional.empty(), problem, List.of());
    }

    /** In the folder of the last note or above it, up to the content folder, which speaks for no one series. */
    private static Optional<Path> template(Path content, MeetingEntry last) {
        Path note = content.resolve(last.meeting().prose().path());
        for (Path folder = note.getParent();
                folder != null && folder.startsWith(content);
                folder = folder.getParent()) {
            for (String name : TEMPLATES) {
                boolean own = !folder.equals(content) || folder.equals(note.getParent());
                if (own && Files.isRegularFile(folder.resolve(name))) {
                    return Optional.of(folder.resolve(name));
                }
            }
        }
        return Optional.empty();
    }
}
