package dev.rollcall.archive;

import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Attendance;
import dev.rollcall.model.Decision;
import dev.rollcall.model.DecisionTie;
import dev.rollcall.model.Extent;
import dev.rollcall.model.IssueMention;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.NoteSettings;
import dev.rollcall.model.ProjectMention;
import dev.rollcall.model.Prose;
import dev.rollcall.model.Standing;
import dev.rollcall.people.People;
import dev.rollcall.source.SourceRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes meetings for tests; each fact added stands one line below the one before. */
final class Meetings {
    private final String path;
    private final LocalDate date;
    private final List<Attendance> attendance = new ArrayList<>();
    private final List<AgendaItem> items = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<ActionItem> actions = new ArrayList<>();
    private final List<ProjectMention> projects = new ArrayList<>();
    private final List<IssueMention> issues = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private List<String> topics = List.of();
    private NoteSettings settings = NoteSettings.none();
    private int line = 1;

    private Meetings(String path, LocalDate date) {
        this.path = path;
        this.date = date;
    }

    static Meetings on(String path, String date) {
        return new Meetings(path, LocalDate.parse(date));
    }

    /** A row such as {@code Name @handle / Affiliation}; handle and affiliation may be missing. */
    Meetings present(String... rows) {
        for (String row : rows) {
            String[] parts = row.split(" / ", 2);
            String[] words = parts[0].split(" @", 2);
            attendance.add(new Attendance(
                    words[0],
                    words.length > 1 ? Optional.of(words[1]) : Optional.empty(),
                    parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
                    next(1)));
        }
        return this;
    }

    /** An item with a passage of two lines: its own and the next one. */
    Meetings item(String title, String... owners) {
        SourceRef at = next(3);
        List<Extent> passage = List.of(new Extent(at.line(), at.line() + 1));
        items.add(new AgendaItem(title, Arrays.asList(owners), OptionalInt.empty(), at, passage));
        return this;
    }

    Meetings decision(String text, String... owners) {
        decisions.add(new Decision(text, Arrays.asList(owners), next(5)));
        return this;
    }

    /** An id that the writer gave to the last decision. */
    Meetings called(String id) {
        ids.put("d" + decisions.size(), id);
        return this;
    }

    /** A decision that says that it takes the place of the one at this target. */
    Meetings superseding(String target, String text) {
        SourceRef at = next(5);
        List<DecisionTie> ties = List.of(new DecisionTie(false, target, at));
        decisions.add(new Decision(text, List.of(), Standing.accepted(), ties, at));
        return this;
    }

    /** Front matter that says so. */
    Meetings tied(boolean newer, String target) {
        DecisionTie tie = new DecisionTie(newer, target, next(1));
        settings = new NoteSettings(
                settings.series(),
                settings.slug(),
                settings.aliases(),
                settings.status(),
                settings.language(),
                List.of(tie));
        return this;
    }

    Meetings action(String text, boolean done, String... owners) {
        actions.add(new ActionItem(text, Arrays.asList(owners), done, next(5)));
        return this;
    }

    Meetings project(String written) {
        projects.add(
                new ProjectMention(written.toLowerCase(Locale.ROOT), written, Optional.empty(), "a line", next(1)));
        return this;
    }

    /** A link to an issue on the line of the next fact. */
    Meetings linked(String project, String number) {
        SourceRef at = new SourceRef(path, line + 1, 1);
        projects.add(new ProjectMention(project, project, Optional.of(number), "a line", at));
        return this;
    }

    /** An issue that the next line names in short, such as {@code lamp#7}. */
    Meetings issue(String written) {
        int sign = written.indexOf('#');
        issues.add(new IssueMention(
                written.substring(0, sign), written.substring(sign + 1), "a line", new SourceRef(path, line + 1, 1)));
        return this;
    }

    Meetings topics(String... tags) {
        topics = List.of(tags);
        return this;
    }

    Meetings settings(String series, String slug) {
        settings = new NoteSettings(
                Optional.of(series).filter(s -> !s.isEmpty()),
                Optional.of(slug).filter(s -> !s.isEmpty()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return this;
    }

    Meeting make() {
        return new Meeting(
                date,
                Optional.empty(),
                "Call",
                true,
                attendance,
                items,
                decisions,
                actions,
                projects,
                topics,
                settings,
                new Prose(path, 1, 99),
                new SourceRef(path, 1, 1),
                ids,
                issues);
    }

    private SourceRef next(int column) {
        line++;
        return new SourceRef(path, line, column);
    }

    static Gathering gather(Meetings... meetings) {
        return gather(ArchiveSettings.none(), meetings);
    }

    static Gathering gather(People people, Meetings... meetings) {
        return gather(new ArchiveSettings(Map.of(), Map.of(), Map.of(), people), meetings);
    }

    static Gathering gather(ArchiveSettings settings, Meetings... meetings) {
        return Archivist.gather(Arrays.stream(meetings).map(Meetings::make).toList(), List.of(), settings);
    }
}
