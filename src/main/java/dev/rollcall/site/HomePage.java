package dev.rollcall.site;

import dev.rollcall.archive.ActionEntry;
import dev.rollcall.archive.DecisionEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.SeriesEntry;
import dev.rollcall.site.view.Fact;
import dev.rollcall.site.view.Frame;
import dev.rollcall.site.view.HomeView;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.Row;
import dev.rollcall.site.view.Stat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The home page: what is new, decided and owed. */
record HomePage(Shelf shelf) {
    private static final int LATEST = 8;
    private static final int FACTS = 5;

    Page page() {
        Page.Head head = new Page.Head("", shelf.settings().description(), Page.Part.HOME);
        return Page.at("", Shelf.SITE, head, (frame, faults) -> view(frame))
                .withFeed(shelf.newestDate().orElseGet(shelf::today));
    }

    private HomeView view(Frame frame) {
        Pieces pieces = shelf.pieces(Links.from(""));
        List<MeetingEntry> meetings = shelf.archive().meetings();
        return new HomeView(
                frame,
                heading(),
                shelf.settings().description(),
                stats(),
                MonthChart.of(meetings),
                pieces.newest(meetings, LATEST),
                decisions(pieces),
                actions(pieces),
                series(pieces));
    }

    private String heading() {
        boolean decided = !shelf.archive().decisions().isEmpty();
        boolean owed = !shelf.archive().actions().isEmpty();
        if (decided && owed) {
            return "What we met about, decided and owe";
        }
        return "What we met about" + (decided ? " and decided" : "") + (owed ? " and owe" : "");
    }

    private List<Stat> stats() {
        Links links = Links.from("");
        List<Stat> stats = new ArrayList<>();
        add(stats, shelf.archive().meetings().size(), "meeting", "meetings", links.to("meetings/"));
        add(stats, shelf.archive().people().size(), "person", "people", links.to("people/"));
        add(stats, shelf.archive().projects().size(), "project", "projects", links.to("projects/"));
        add(stats, shelf.archive().decisions().size(), "decision", "decisions", links.to("decisions/"));
        Pieces pieces = shelf.pieces(links);
        long open = shelf.archive().actions().stream().filter(pieces::isOpen).count();
        add(stats, open, "open action", "open actions", links.to("actions/"));
        return stats;
    }

    private static void add(List<Stat> stats, long number, String one, String many, String href) {
        if (number > 0) {
            stats.add(new Stat(English.number(number), new Link(number == 1 ? one : many, href)));
        }
    }

    private List<Fact> decisions(Pieces pieces) {
        List<DecisionEntry> all = shelf.archive().decisions().stream()
                .filter(DecisionEntry::inForce)
                .toList();
        return newest(all).stream().map(pieces::decision).toList();
    }

    private List<Fact> actions(Pieces pieces) {
        List<ActionEntry> open = shelf.archive().actions().stream()
                .filter(pieces::isOpen)
                .sorted(Comparator.comparing((ActionEntry a) -> a.last().date()))
                .toList();
        return newest(open).stream().map(pieces::action).toList();
    }

    private static <T> List<T> newest(List<T> oldestFirst) {
        List<T> newest =
                new ArrayList<>(oldestFirst.subList(Math.max(0, oldestFirst.size() - FACTS), oldestFirst.size()));
        Collections.reverse(newest);
        return newest;
    }

    /** Only where there are several: one series alone is all of the archive. */
    private List<Row> series(Pieces pieces) {
        List<SeriesEntry> all = shelf.archive().series();
        return all.size() < 2 ? List.of() : MeetingLists.seriesRows(all, pieces);
    }
}
