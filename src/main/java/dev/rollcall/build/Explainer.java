package dev.rollcall.build;

import dev.rollcall.archive.ActionMention;
import dev.rollcall.archive.Archive;
import dev.rollcall.archive.DecisionEntry;
import dev.rollcall.archive.ItemEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.PageEntry;
import dev.rollcall.archive.Present;
import dev.rollcall.build.Explanation.Fact;
import dev.rollcall.build.Explanation.Row;
import dev.rollcall.dialect.Reading;
import dev.rollcall.dialect.Reason;
import dev.rollcall.dialect.Rule.Kind;
import dev.rollcall.model.ProjectMention;
import dev.rollcall.notes.Note;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says what a line of a note was read as, by which rule, what the archive made of it, and how to overrule that. */
public final class Explainer {
    private static final Pattern OPENS = Pattern.compile("\\s{0,40}(?:$|[-*+>|#•]|\\d{1,9}[.)]\\s|---|```).*");

    private static final String NOTHING = "nothing: not read as a fact";

    private final SiteBuild build;
    private final Known known;
    private final List<Note> notes;
    private final FactRows rows;

    public Explainer(SiteBuild build) {
        this.build = build;
        this.known = build.known();
        this.notes = known.notes().all();
        this.rows = new FactRows(known.archive());
    }

    /**
     * The explanation of a line; empty where there is no such note or line.
     *
     * @param path below the content folder, or as messages name the file
     */
    public Optional<Explanation> of(String path, int line) {
        return IntStream.range(0, notes.size())
                .filter(i -> isMeant(notes.get(i), path))
                .boxed()
                .findFirst()
                .filter(i -> line >= 1 && line <= notes.get(i).file().lineCount())
                .map(i -> explanation(notes.get(i), known.reader().read(notes.get(i)), line));
    }

    private static boolean isMeant(Note note, String path) {
        return note.path().equals(path) || note.file().path().equals(path);
    }

    private Explanation explanation(Note note, Reading reading, int asked) {
        SourceFile file = note.file();
        int line = asked;
        List<Fact> facts = facts(note, reading, line);
        while (facts.isEmpty() && line > 1 && continues(file, line)) {
            line--; // a wrapped line belongs to the one where its statement begins
            facts = facts(note, reading, line);
        }
        int place = facts.isEmpty() ? asked : line;
        List<Fact> all = new ArrayList<>(facts);
        if (facts.isEmpty()) {
            all.add(nothing(note, asked));
        }
        belongsTo(note, place).ifPresent(all::add);
        return new Explanation(
                file.path(),
                place,
                file.line(place),
                all,
                build.diagnostics().and(build.lints()).and(build.review()).list().stream()
                        .filter(d -> d.at().path().equals(file.path()) && d.at().line() == place)
                        .toList());
    }

    private static boolean continues(SourceFile file, int line) {
        return !OPENS.matcher(file.line(line)).matches() && !file.line(line - 1).isBlank();
    }

    private List<Fact> facts(Note note, Reading reading, int line) {
        List<Fact> facts = new ArrayList<>();
        List<Reason> here = reading.reasons().stream()
                .filter(r -> r.at().line() == line)
                .distinct()
                .toList();
        Stream.of(Kind.DATE, Kind.START, Kind.TITLE)
                .flatMap(kind -> here.stream().filter(r -> r.rule().kind() == kind))
                .map(r -> rows.head(r, meetingAt(note, line)))
                .forEach(facts::add);
        for (MeetingEntry meeting : meetings(note)) {
            facts.addAll(of(meeting, line, here));
        }
        return facts;
    }

    private List<Fact> of(MeetingEntry meeting, int line, List<Reason> here) {
        List<Fact> facts = new ArrayList<>();
        for (Present present : meeting.present()) {
            if (present.attendance().at().line() == line) {
                facts.add(rows.present(
                        present, why(here, Kind.ATTENDEE, present.attendance().at())));
            }
        }
        for (ItemEntry item : meeting.items()) {
            if (item.item().at().line() == line) {
                facts.add(rows.item(item, why(here, Kind.ITEM, item.item().at())));
            }
        }
        for (DecisionEntry decision : meeting.decisions()) {
            if (decision.decision().at().line() == line) {
                facts.add(rows.decision(
                        decision, why(here, Kind.DECISION, decision.decision().at())));
            }
        }
        for (ActionMention action : meeting.actions()) {
            if (action.action().at().line() == line) {
                facts.add(rows.action(
                        action, why(here, Kind.ACTION, action.action().at())));
            }
        }
        for (ProjectMention mention : meeting.meeting().projects()) {
            if (mention.at().line() == line) {
                facts.add(rows.project(mention, why(here, Kind.PROJECT, mention.at())));
            }
        }
        return facts.stream().distinct().toList();
    }

    private static List<Reason> why(List<Reason> here, Kind kind, SourceRef at) {
        return here.stream()
                .filter(r -> r.rule().kind() == kind && r.at().equals(at))
                .toList();
    }

    private static Fact ignored(SourceFile file, int line, int mark) {
        String where = mark == line ? "this line" : "line " + mark;
        boolean next = file.line(mark).contains("ignore next");
        boolean region = !next && file.line(mark).replaceFirst("^[\\s>]+", "").startsWith("<!--");
        String why = region
                ? "it stands in a region that is ignored, which opens in " + where
                : "`<!-- rollcall: ignore" + (next ? " next" : "") + " -->` in " + where + " lets it be ignored";
        String mend = region ? "end the region before it, or remove its marks" : "remove the mark";
        return new Fact(NOTHING, List.of(new Row("since", why), new Row("to record it", mend)));
    }

    private Fact nothing(Note note, int line) {
        Optional<Integer> mark =
                meetingAt(note, line).flatMap(m -> known.reader().unread().ignoredBy(note, line));
        if (mark.isPresent()) {
            return ignored(note.file(), line, mark.get());
        }
        boolean frontMatter = note.frontMatter().fields().values().stream()
                .anyMatch(f -> f.keyAt().line() == line || f.value().at().line() == line);
        String why = frontMatter
                ? "it is front matter, and no key that Rollcall reads for a fact"
                : meetingAt(note, line)
                        .map(m -> known.reader().unread().why(note, m.meeting(), line))
                        .orElse("nothing but meetings has facts, and this is a page, as no date was found for it");
        return new Fact(
                NOTHING,
                List.of(
                        new Row("since", why),
                        new Row(
                                "to record it",
                                "write `Decision: …`, `Action (@handle): …`, or put it below a heading such as"
                                        + " `Agenda`")));
    }

    private Optional<Fact> belongsTo(Note note, int line) {
        Optional<Fact> meeting = meetingAt(note, line).map(rows::meeting);
        return meeting.or(() -> known.archive().pages().stream()
                .filter(p -> p.page().prose().path().equals(note.path()))
                .findFirst()
                .map(Explainer::page));
    }

    private static Fact page(PageEntry page) {
        return new Fact(
                "of the page " + page.page().title(),
                List.of(
                        new Row("on the site", page.address()),
                        new Row(
                                "to make it a meeting",
                                "write `date: YYYY-MM-DD` in the front matter, or name the file by the day")));
    }

    private List<MeetingEntry> meetings(Note note) {
        Archive archive = known.archive();
        return archive.meetings().stream()
                .filter(m -> m.meeting().prose().path().equals(note.path()))
                .toList();
    }

    private Optional<MeetingEntry> meetingAt(Note note, int line) {
        return meetings(note).stream()
                .filter(m -> m.meeting().prose().firstLine() <= line
                        && line <= m.meeting().prose().lastLine())
                .findFirst();
    }
}
