package dev.rollcall.site;

import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.SeriesEntry;
import dev.rollcall.markdown.Rendering;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.Prose;
import dev.rollcall.site.view.Frame;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.MeetingView;
import dev.rollcall.site.view.NoteText;
import dev.rollcall.site.view.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page of each meeting. */
record MeetingPages(Shelf shelf, Later<Map<String, Integer>> places) {
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{N}]{1,20}");
    private static final Pattern DAY = Pattern.compile("[0-3]?\\d(?:st|nd|rd|th)?");

    MeetingPages(Shelf shelf) {
        this(shelf, new Later<>(() -> places(shelf)));
    }

    /** How many-th of its series each meeting is, from 0. */
    private static Map<String, Integer> places(Shelf shelf) {
        Map<String, Integer> places = new HashMap<>();
        for (SeriesEntry series : shelf.archive().series()) {
            for (int i = 0; i < series.meetings().size(); i++) {
                places.putIfAbsent(series.meetings().get(i), i);
            }
        }
        return places;
    }

    List<Page> pages() {
        return shelf.archive().meetings().stream().map(this::page).toList();
    }

    Page page(MeetingEntry entry) {
        Meeting meeting = entry.meeting();
        String title = shelf.title(entry) + ", " + English.date(meeting.date());
        Page.Head head = new Page.Head(title, description(entry), Page.Part.MEETINGS);
        return Page.at(entry.address(), meeting.at(), head, (frame, faults) -> view(entry, frame, faults))
                .withChanged(meeting.date())
                .draftIf(meeting.settings().isDraft());
    }

    private String description(MeetingEntry entry) {
        String about = shelf.pieces(Links.from(entry.address())).meeting(entry).about();
        String what = English.fullDate(entry.meeting().date()) + (about.isEmpty() ? "" : ": " + about);
        return English.shortened(what, 200);
    }

    private MeetingView view(MeetingEntry entry, Frame frame, RenderFaults faults) {
        Links links = Links.from(entry.address());
        MeetingFacts facts = new MeetingFacts(entry, shelf.pieces(links));
        Rendering shown = shelf.notes().show(wish(entry, facts, links), faults);
        String ids = NoteAnchors.ids(shown.html().value());
        return new MeetingView(
                frame,
                crumbs(entry, links),
                heading(entry),
                standing(entry, links),
                facts.agenda(ids),
                note(
                        shown,
                        entry.meeting().settings().language(),
                        shelf.settings().language()),
                facts.unplaced(ids),
                new CarriedFacts(entry, shelf.pieces(links)).histories(),
                turns(entry, links),
                facts.aside(shown.contents()));
    }

    private NoteShowing.Wish wish(MeetingEntry entry, MeetingFacts facts, Links links) {
        int topLevel = entry.items().isEmpty() ? 2 : 3;
        return new NoteShowing.Wish(entry.meeting().prose(), heading(entry), topLevel, links, facts.annotations());
    }

    static NoteText note(Rendering shown, Optional<String> own, String site) {
        String language = language(own, site);
        return new NoteText(new Passage(shown.html()), language, direction(language, site));
    }

    /** The direction of a note's language, where it is not that of all notes. */
    static String direction(String language, String site) {
        boolean turned = !language.isEmpty() && !Language.direction(language).equals(Language.direction(site));
        return turned ? Language.direction(language) : "";
    }

    /** The language of a note, else that of all notes, where it is not the one that the pages themselves speak. */
    static String language(Optional<String> language, String site) {
        return Optional.of(language.orElse(site))
                .filter(l -> !l.equalsIgnoreCase(Language.OF_PAGES))
                .orElse("");
    }

    private List<Link> crumbs(MeetingEntry entry, Links links) {
        return List.of(links.link("Meetings", "meetings/"), shelf.pieces(links).series(entry.series()));
    }

    /** The title with its month, unless it tells the year itself or is in another language. */
    private String heading(MeetingEntry entry) {
        String title = shelf.title(entry);
        LocalDate date = entry.meeting().date();
        boolean foreign = !language(
                        entry.meeting().settings().language(), shelf.settings().language())
                .isEmpty();
        String year = String.valueOf(date.getYear());
        if (foreign || title.contains(year)) {
            return title;
        }
        String month = English.name(date.getMonth());
        if (title.endsWith(month)) {
            return title + " " + year;
        }
        return title + ", " + (names(title, month) ? "" : month + " ") + year;
    }

    /** Whether a title has the month in words, or short beside a day: {@code Garden circle 3 Feb}. */
    private static boolean names(String title, String month) {
        List<String> words = List.of(WORD_ENDS.split(title, -1));
        int at = words.indexOf(month.substring(0, 3));
        return words.contains(month) || (at >= 0 && (isDay(words, at - 1) || isDay(words, at + 1)));
    }

    private static boolean isDay(List<String> words, int at) {
        return at >= 0 && at < words.size() && DAY.matcher(words.get(at)).matches();
    }

    private MeetingView.Standing standing(MeetingEntry entry, Links links) {
        Prose prose = entry.meeting().prose();
        return new MeetingView.Standing(
                Moments.of(entry.meeting()),
                Pieces.count(entry.present().size(), "person", "people"),
                entry.meeting().settings().status().orElse(""),
                entry.meeting().held(),
                shelf.settings().host().map(h -> h.edit(prose.path())).orElse(""),
                shelf.settings().host().map(h -> h.source(prose.path())).orElse(""),
                shelf.files().lastChange(prose.path()).map(LastChange::words).orElse(""),
                ChangesPages.link(shelf, entry, links));
    }

    private List<MeetingView.Turn> turns(MeetingEntry entry, Links links) {
        List<String> series = shelf.archive()
                .series(entry.series())
                .map(SeriesEntry::meetings)
                .orElse(List.of());
        int here = places.get().getOrDefault(entry.address(), -1);
        List<MeetingView.Turn> turns = new ArrayList<>();
        if (here > 0) {
            turns.add(turn("Previous", series.get(here - 1), links));
        }
        if (here >= 0 && here < series.size() - 1) {
            turns.add(turn("Next", series.get(here + 1), links));
        }
        return turns;
    }

    private MeetingView.Turn turn(String direction, String address, Links links) {
        return new MeetingView.Turn(direction, links.link(English.date(shelf.date(address)), address));
    }
}
