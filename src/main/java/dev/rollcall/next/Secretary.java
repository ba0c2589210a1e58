package dev.rollcall.next;

import dev.rollcall.archive.ActionEntry;
import dev.rollcall.archive.Archive;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.SeriesEntry;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.model.Attendance;
import dev.rollcall.model.StartTime;
import dev.rollcall.notes.Note;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prepares the next note of a series from what its last meetings left. Who was there last is only asked, never said. */
public final class Secretary {
    private static final int RECENT = 8;
    private static final int REMEMBERED_DAYS = 183;

    private final Archive archive;
    private final MeetingReader reader;
    private final Map<String, Note> notes = new HashMap<>();
    private final CarriedActions actions;

    public Secretary(Archive archive, List<Note> notes, MeetingReader reader) {
        this.archive = archive;
        this.reader = reader;
        notes.forEach(n -> this.notes.put(n.file().path(), n));
        this.actions = new CarriedActions(archive, path -> Optional.ofNullable(this.notes.get(path)), reader);
    }

    /** The meetings of a series, oldest first; its folder or title will do, too. */
    public List<MeetingEntry> meetings(String series) {
        return archive.meetings().stream()
                .filter(m -> isMeant(m.series(), series))
                .toList();
    }

    private boolean isMeant(String slug, String written) {
        String plain = written.replaceAll("/+$", "");
        return slug.equalsIgnoreCase(plain)
                || slug.equalsIgnoreCase(plain.replace('/', '-'))
                || archive.series(slug)
                        .map(SeriesEntry::title)
                        .filter(plain::equalsIgnoreCase)
                        .isPresent();
    }

    /**
     * The next note of a series that has met.
     *
     * @param meetings of the series, oldest first; at least one
     * @param template in place of the built-in one
     */
    public NextNote next(List<MeetingEntry> meetings, LocalDate date, Optional<String> template) {
        MeetingEntry last = meetings.get(meetings.size() - 1);
        MeetingEntry lastHeld = meetings.stream()
                .filter(m -> m.meeting().held() && !m.present().isEmpty())
                .reduce((a, b) -> b)
                .orElse(last);
        LocalDate since = last.meeting().date().minusDays(REMEMBERED_DAYS);
        List<ActionEntry> open = actions.open(last.series(), since);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", title(meetings).replace("\\", "").replace('"', '\''));
        values.put("date", date.toString());
        values.put("weekday", date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        values.put("last-date", last.meeting().date().toString());
        Optional<StartTime> start = lastStart(meetings);
        values.put("time", start.map(s -> s.time().toString()).orElse(""));
        values.put("timezone", start.flatMap(StartTime::zone).orElse(""));
        values.put("series", last.meeting().settings().series().orElse(""));
        values.put(
                "roll-call",
                lastHeld.meeting().attendance().stream().map(Secretary::row).collect(Collectors.joining("\n")));
        List<String> pushed = pushedOn(last);
        values.put("agenda", pushed.stream().map(t -> "- " + t).collect(Collectors.joining("\n")));
        values.put("open-actions", open.stream().map(actions::line).collect(Collectors.joining("\n")));
        NoteTemplate text = new NoteTemplate(template);
        List<String> remarks = new ArrayList<>();
        text.unknown(values)
                .forEach(name -> remarks.add("the template has `{{" + name + "}}`, which nobody fills; known are "
                        + String.join(", ", values.keySet())));
        return new NextNote(path(meetings, date), date, text.filled(values), remarks);
    }

    /** The day that the last of these meetings announces for the next one. */
    public Optional<LocalDate> announced(List<MeetingEntry> meetings) {
        MeetingEntry last = meetings.get(meetings.size() - 1);
        return Optional.ofNullable(notes.get(last.meeting().at().path()))
                .flatMap(note -> reader.nextDay(note, last.meeting()));
    }

    /** The series' title, unless that is only its folder's name and the last meetings agree on a better one. */
    private String title(List<MeetingEntry> meetings) {
        MeetingEntry last = meetings.get(meetings.size() - 1);
        String series = archive.series(last.series()).map(SeriesEntry::title).orElse(last.series());
        boolean given = !series.equalsIgnoreCase(last.series().replace('-', ' '));
        Optional<String> usual = meetings.subList(Math.max(0, meetings.size() - RECENT), meetings.size()).stream()
                .collect(Collectors.groupingBy(m -> m.meeting().title(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(t -> t.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        return given ? series : usual.orElse(series);
    }

    private static Optional<StartTime> lastStart(List<MeetingEntry> meetings) {
        return meetings.stream().flatMap(m -> m.meeting().start().stream()).reduce((a, b) -> b);
    }

    private static String row(Attendance attendance) {
        String handle = attendance.handle().map(h -> " (@" + h + ")").orElse("");
        boolean bare = attendance.handle().filter(attendance.name()::equals).isPresent();
        return "- [ ] " + (bare ? "@" + attendance.name() : attendance.name() + handle);
    }

    /** What the last note put off, by its own heading or by a box that nobody ticked. */
    private List<String> pushedOn(MeetingEntry last) {
        return Optional.ofNullable(notes.get(last.meeting().at().path())).stream()
                .flatMap(note -> reader.pushedOn(note, last.meeting()).stream())
                .distinct()
                .toList();
    }

    private static String path(List<MeetingEntry> meetings, LocalDate date) {
        Map<String, Long> perFile = meetings.stream()
                .collect(Collectors.groupingBy(m -> m.meeting().prose().path(), Collectors.counting()));
        List<NotePath.Named> named = meetings.stream()
                .filter(m -> perFile.getOrDefault(m.meeting().prose().path(), 0L) == 1)
                .map(m -> new NotePath.Named(
                        m.meeting().prose().path(), m.meeting().date()))
                .toList();
        String last = meetings.get(meetings.size() - 1).meeting().prose().path();
        return NotePath.of(named, date, last.substring(0, Math.max(0, last.lastIndexOf('/'))));
    }
}
