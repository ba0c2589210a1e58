package dev.rollcall.dialect;

import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.GivenId;
import dev.rollcall.markdown.Outline;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.NoteSettings;
import dev.rollcall.model.PlainPage;
import dev.rollcall.model.Prose;
import dev.rollcall.model.StartTime;
import dev.rollcall.notes.Note;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the meetings out of a note: what the front matter says, then what the note's dialect finds. Pure: the same note gives
 * the same meetings, whatever other notes there are.
 */
public final class MeetingReader {
    private static final int MOST_IDS = 2_000;
    private final Vocabularies vocabularies;
    private final Map<Vocabulary, Dialects> dialects;

    public MeetingReader(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
        this.dialects = vocabularies.all().collect(Collectors.toUnmodifiableMap(v -> v, Dialects::of));
    }

    public MeetingReader(Vocabulary vocabulary) {
        this(new Vocabularies(vocabulary, Map.of()));
    }

    /** What says why a line was read as nothing, in the words of this reader. */
    public Unread unread() {
        return new Unread(vocabularies);
    }

    /** What a meeting did not come to, by its note: titles of points, in the order of the note. */
    public List<String> pushedOn(Note note, Meeting meeting) {
        Passage root = PassageReader.read(Unread.text(note, meeting), vocabularies.of(note));
        return PushedOn.in(
                root, meeting.items().stream().map(i -> i.at().line()).toList());
    }

    /** When the next meeting is, where a meeting's part of its note says so. */
    public Optional<LocalDate> nextDay(Note note, Meeting meeting) {
        return NextDay.in(note, meeting, vocabularies.of(note));
    }

    private Findings recognized(Note note, MeetingText text) {
        return Optional.ofNullable(dialects.get(vocabularies.of(note)))
                .map(d -> d.of(note).read(text))
                .orElse(Findings.none());
    }

    /** The meetings of a note, or the page that it is. */
    public Reading read(Note whole) {
        IgnoredText.Rest rest = IgnoredText.of(whole);
        Reading reading = reading(rest.note());
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        diagnostics.addAll(rest.diagnostics());
        return new Reading(reading.meetings(), reading.page(), diagnostics, reading.reasons(), reading.review());
    }

    private Reading reading(Note note) {
        NoteHead head = NoteHeadReader.read(note);
        DatedSections sections = DatedSections.of(note).unlessOnly(head.date());
        return sections.parts().isEmpty() ? sole(note, head) : archive(note, head, sections.parts());
    }

    private Reading sole(Note note, NoteHead head) {
        DayReader.DayReading day = DayReader.read(note, vocabularies.of(note));
        List<Diagnostic> diagnostics = new ArrayList<>(head.diagnostics());
        diagnostics.addAll(head.date().isPresent() ? overruled(note, head.date().get()) : day.diagnostics());
        Prose prose = new Prose(note.path(), 1, note.file().lineCount());
        Optional<LocalDate> date = head.date().or(day::date);
        if (date.isEmpty()) {
            PlainPage page = page(note, head, prose);
            if (day.diagnostics().isEmpty() && !DayReader.isTemplate(note)) {
                diagnostics.addAll(undated(note, prose));
            }
            return new Reading(List.of(), Optional.of(page), diagnostics, day.reasons(), List.of());
        }
        MeetingText text = new MeetingText(note, note.document().outline().root(), prose, true, date);
        GivenFacts given = GivenFactsReader.read(note.frontMatter());
        diagnostics.addAll(given.diagnostics());
        Findings found = zoned(given.over(head.ofSoleMeeting().or(recognized(note, text))), head);
        diagnostics.addAll(found.diagnostics());
        String title = found.title().orElseGet(() -> NoteTitle.ofMeeting(note));
        Map<String, String> ids = ids(text, found, given.ids(), diagnostics);
        Meeting meeting = meeting(text, date.get(), found, title, head.settings(), ids);
        List<Reason> reasons = new ArrayList<>(day.reasons());
        reasons.addAll(found.reasons());
        return new Reading(List.of(meeting), Optional.empty(), diagnostics, reasons, found.review());
    }

    /** What looks like the minutes of a meeting: somebody was there, and something came of it. */
    private List<Diagnostic> undated(Note note, Prose prose) {
        MeetingText text = new MeetingText(note, note.document().outline().root(), prose, true, Optional.empty());
        Findings found = recognized(note, text);
        boolean met = !found.attendance().isEmpty()
                && !(found.decisions().isEmpty() && found.actions().isEmpty());
        return met
                ? List.of(Diagnostic.note(
                        found.attendance().get(0).at(),
                        "date-missing",
                        "somebody was here and something was settled, and no day is told",
                        "write `date: YYYY-MM-DD` in the front matter, or name the file by the day; the note became a plain"
                                + " page"))
                : List.of();
    }

    private static List<Diagnostic> overruled(Note note, LocalDate date) {
        return PathDay.of(note.path())
                .filter(named -> !named.equals(date))
                .map(named -> Diagnostic.note(
                        note.frontMatter().at("date").orElseThrow(),
                        "date-contradiction",
                        "`date` says " + date + ", the file name says " + named,
                        "correct one of the two; " + date + " was used"))
                .stream()
                .toList();
    }

    private Reading archive(Note note, NoteHead head, List<DatedSections.Part> parts) {
        List<Diagnostic> diagnostics = new ArrayList<>(head.diagnostics());
        diagnostics.addAll(GivenFactsReader.misplaced(note.frontMatter()));
        List<Meeting> meetings = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        List<Diagnostic> review = new ArrayList<>();
        for (DatedSections.Part part : parts) {
            Prose prose = new Prose(note.path(), part.firstLine(), part.lastLine());
            MeetingText text = new MeetingText(note, part.section(), prose, false, Optional.of(part.date()));
            Findings found = head.ofOneAmongSeveral().or(recognized(note, text));
            diagnostics.addAll(found.diagnostics());
            SourceRef place = new SourceRef(note.file().path(), part.firstLine(), 1);
            reasons.add(new Reason(Rule.DATE_SECTION, part.date().toString(), place));
            reasons.addAll(found.reasons());
            review.addAll(found.review());
            String title = NoteTitle.ofSection(note, head, part.heading());
            Map<String, String> ids = ids(text, found, List.of(), diagnostics);
            meetings.add(meeting(text, part.date(), found, title, head.sharedSettings(), ids));
        }
        Optional<PlainPage> page = introduction(note, head, parts.get(0).firstLine() - 1);
        return new Reading(meetings, page, diagnostics, reasons, review);
    }

    private static PlainPage page(Note note, NoteHead head, Prose prose) {
        SourceRef at = new SourceRef(note.file().path(), prose.firstLine(), 1);
        return new PlainPage(NoteTitle.ofPage(note, head), head.settings(), prose, at);
    }

    /** What stands before the first meeting, if that is more than a heading. */
    private static Optional<PlainPage> introduction(Note note, NoteHead head, int lastLine) {
        Outline outline = note.document().outline();
        boolean worthy =
                outline.blocks().stream().anyMatch(b -> b.at().line() <= lastLine && !(b instanceof Block.Heading));
        Prose prose = new Prose(note.path(), 1, Math.max(1, lastLine));
        return worthy ? Optional.of(page(note, head, prose)) : Optional.empty();
    }

    private static Findings zoned(Findings found, NoteHead head) {
        boolean given = found.start().isPresent() && head.timezone().isPresent();
        return given ? found.withStart(new StartTime(found.start().get().time(), head.timezone())) : found;
    }

    /** The ids that the writer gave, those of the front matter among them. */
    private static Map<String, String> ids(
            MeetingText text, Findings found, List<GivenId> ofHead, List<Diagnostic> diagnostics) {
        List<GivenId> given = new ArrayList<>(ofHead);
        text.note().document().ids().stream()
                .filter(id -> id.at().line() >= text.prose().firstLine()
                        && id.at().line() <= text.prose().lastLine())
                .limit(MOST_IDS)
                .forEach(given::add);
        if (given.isEmpty()) {
            return Map.of();
        }
        FactIds ids = new FactIds(text.note().file(), found);
        Map<String, String> byNumber = ids.of(given);
        diagnostics.addAll(ids.diagnostics());
        return byNumber;
    }

    private Meeting meeting(
            MeetingText text,
            LocalDate date,
            Findings found,
            String title,
            NoteSettings settings,
            Map<String, String> ids) {
        boolean held = !NoMeeting.isSaidIn(text, vocabularies.of(text.note()));
        return new Meeting(
                date,
                found.start(),
                title,
                held,
                found.attendance(),
                held ? found.items() : List.of(), // saying so is no item
                found.decisions(),
                found.actions(),
                found.projects(),
                found.topics(),
                settings,
                text.prose(),
                new SourceRef(text.note().file().path(), text.prose().firstLine(), 1),
                ids,
                IssueReader.read(text));
    }
}
