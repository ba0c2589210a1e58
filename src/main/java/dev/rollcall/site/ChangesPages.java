package dev.rollcall.site;

import dev.rollcall.archive.DecisionEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.PageEntry;
import dev.rollcall.difference.Difference;
import dev.rollcall.difference.Line;
import dev.rollcall.difference.Mark;
import dev.rollcall.difference.Stretch;
import dev.rollcall.model.NoteSettings;
import dev.rollcall.model.Prose;
import dev.rollcall.site.view.ChangesView;
import dev.rollcall.site.view.Frame;
import dev.rollcall.site.view.Link;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For each note that was changed since it was approved a page that shows how, below the page of the note. */
record ChangesPages(Shelf shelf) {
    private static final String NAME = "changes";

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        shelf.archive().meetings().forEach(m -> of(m).ifPresent(pages::add));
        shelf.archive().pages().forEach(p -> of(p).ifPresent(pages::add));
        return pages;
    }

    /** What leads from the page of a note to what became of it; nothing where nothing did. */
    static Link link(Shelf shelf, MeetingEntry meeting, Links links) {
        return changes(shelf, meeting.meeting().settings(), meeting.meeting().prose())
                .map(c -> links.link("changed since it was approved", address(meeting)))
                .orElse(Link.NONE);
    }

    /** The same for a plain page. */
    static Link link(Shelf shelf, PageEntry page, Links links) {
        return changes(shelf, page.page().settings(), page.page().prose())
                .map(c -> links.link("changed since it was approved", page.address() + NAME + "/"))
                .orElse(Link.NONE);
    }

    private static Optional<NoteChanges> changes(Shelf shelf, NoteSettings settings, Prose prose) {
        return settings.isApproved() ? shelf.files().changes(prose) : Optional.empty();
    }

    /** A decision whose note calls it so keeps its address. */
    private static String address(MeetingEntry meeting) {
        List<String> taken =
                meeting.decisions().stream().map(DecisionEntry::page).toList();
        String address = meeting.address() + NAME + "/";
        for (int n = 2; taken.contains(address); n++) {
            address = meeting.address() + NAME + "-" + n + "/";
        }
        return address;
    }

    /**
     * What it tells of.
     *
     * @param title with the day of a meeting
     */
    private record Subject(String title, String page, NoteSettings settings, SourceRef at, List<Crumb> crumbs) {}

    private record Crumb(String text, String address) {}

    Optional<Page> of(MeetingEntry entry) {
        String day = English.date(entry.meeting().date());
        List<Crumb> crumbs = List.of(
                new Crumb("Meetings", "meetings/"),
                new Crumb(shelf.pieces(Links.from("")).series(entry.series()).text(), entry.series() + "/"),
                new Crumb(day, entry.address()));
        Subject subject = new Subject(
                shelf.title(entry) + ", " + day,
                entry.address(),
                entry.meeting().settings(),
                entry.meeting().at(),
                crumbs);
        return changes(shelf, entry.meeting().settings(), entry.meeting().prose())
                .map(c -> page(address(entry), Page.Part.MEETINGS, subject, c));
    }

    Optional<Page> of(PageEntry entry) {
        String title = entry.page().title();
        List<Crumb> crumbs = List.of(new Crumb("Other pages", PlainPages.ADDRESS), new Crumb(title, entry.address()));
        Subject subject = new Subject(
                title, entry.address(), entry.page().settings(), entry.page().at(), crumbs);
        return changes(shelf, entry.page().settings(), entry.page().prose())
                .map(c -> page(entry.address() + NAME + "/", Page.Part.PAGES, subject, c));
    }

    private Page page(String address, Page.Part part, Subject subject, NoteChanges changes) {
        Page.Head head = new Page.Head("Changes to " + subject.title(), words(changes), part);
        return Page.at(address, subject.at(), head, (frame, faults) -> view(address, subject, changes, frame))
                .tellingOf(subject.page());
    }

    private static String words(NoteChanges changes) {
        return changes.difference()
                .map(Difference::changed)
                .map(n -> n == 1 ? "One line differs." : English.count(n, "line differs", "lines differ") + ".")
                .orElse("What differs cannot be shown here.");
    }

    private ChangesView view(String address, Subject subject, NoteChanges changes, Frame frame) {
        Links links = Links.from(address);
        String site = shelf.settings().language();
        String language = MeetingPages.language(subject.settings().language(), site);
        return new ChangesView(
                frame,
                subject.crumbs().stream()
                        .map(c -> links.link(c.text(), c.address()))
                        .toList(),
                subject.title(),
                links.link("the note as it is now", subject.page()),
                Moments.day(changes.approved()),
                words(changes),
                language,
                MeetingPages.direction(language, site),
                changes.difference().map(Difference::stretches).orElse(List.of()).stream()
                        .map(ChangesPages::stretch)
                        .toList());
    }

    private static ChangesView.Stretch stretch(Stretch stretch) {
        String leftOut =
                stretch.leftOut() == 0 ? "" : English.count(stretch.leftOut(), "unchanged line", "unchanged lines");
        return new ChangesView.Stretch(
                leftOut,
                stretch.below(),
                stretch.lines().stream().map(ChangesPages::line).toList());
    }

    private static ChangesView.Line line(Line line) {
        List<String> marks =
                line.pieces().stream().map(p -> word(p.mark())).distinct().toList();
        return new ChangesView.Line(
                marks.size() == 1 ? marks.get(0) : "changed",
                line.shape().name().toLowerCase(Locale.ROOT),
                line.pieces().stream()
                        .map(p -> new ChangesView.Piece(word(p.mark()), p.text()))
                        .toList());
    }

    private static String word(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }
}
