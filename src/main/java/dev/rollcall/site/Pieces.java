package dev.rollcall.site;

import dev.rollcall.archive.ActionEntry;
import dev.rollcall.archive.ActionState;
import dev.rollcall.archive.Archive;
import dev.rollcall.archive.DecisionEntry;
import dev.rollcall.archive.ItemEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.Owner;
import dev.rollcall.archive.PersonEntry;
import dev.rollcall.archive.SeriesEntry;
import dev.rollcall.site.view.Fact;
import dev.rollcall.site.view.FactList;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pieces that many pages show, so that they look the same wherever they are; seen from one page. */
record Pieces(Archive archive, LocalDate today, Links links) {
    private static final int FEW_WORDS = 4;
    private static final int LONGEST_ITEM = 70;
    private static final int MOST_ITEMS = 4;
    private static final int MOST_DECISIONS = 6;

    /** A meeting as a row: what it was about beneath, what came of it at the end. */
    Row meeting(MeetingEntry entry) {
        String tag = entry.meeting().held()
                ? English.dotted(
                        count(entry.decisions().size(), "decision", "decisions"),
                        count(entry.actions().size(), "action", "actions"))
                : "not held";
        Link title = links.link(title(entry), entry.address());
        return new Row(entry.meeting().date().toString(), title, entry.meeting().held() ? about(entry) : "", tag);
    }

    /** What a person would call it; where the note has no words for it, what its series is called. */
    String title(MeetingEntry entry) {
        return MeetingTitle.of(archive, entry);
    }

    /** Meetings as rows, the newest first. */
    List<Row> newestFirst(List<MeetingEntry> entries) {
        return newest(entries, entries.size());
    }

    /** No more of them than a number. */
    List<Row> newest(List<MeetingEntry> entries, int most) {
        return entries.stream()
                .sorted(Comparator.comparing((MeetingEntry m) -> m.meeting().date())
                        .reversed()
                        .thenComparing(MeetingEntry::address))
                .limit(most)
                .map(this::meeting)
                .toList();
    }

    private static String about(MeetingEntry entry) {
        List<String> titles = new ArrayList<>();
        for (ItemEntry item : entry.items()) {
            String title = item.item().title();
            if (!title.isBlank() && !titles.contains(title)) {
                titles.add(title);
            }
        }
        List<String> first = new ArrayList<>(titles.subList(0, Math.min(MOST_ITEMS, titles.size())));
        first.replaceAll(title -> English.shortened(title, LONGEST_ITEM));
        String said = String.join(" · ", first);
        int more = titles.size() - MOST_ITEMS;
        return more > 0 ? said + " · " + more + " more" : said;
    }

    static String count(int number, String one, String many) {
        return number == 0 ? "" : English.count(number, one, many);
    }

    /** A decision as a box with the date and series of its meeting above. */
    Fact decision(DecisionEntry entry) {
        MeetingEntry meeting = archive.meeting(entry.meeting()).orElseThrow();
        return decision(entry, "", links.link(when(meeting), entry.page()));
    }

    Fact decision(DecisionEntry entry, String anchor, Link label) {
        return new Fact(
                "decision",
                anchor,
                label,
                DecisionState.of(entry).words(),
                DecisionState.of(entry).tone(),
                text(entry),
                owners(entry.owners()),
                item(entry.meeting(), entry.item(), text(entry)));
    }

    /** The agenda item that a fact belongs to, where its own words do not tell it already; else an empty link. */
    Link item(String meeting, Optional<String> item, String text) {
        return item.flatMap(id -> archive.item(meeting + "#" + id))
                .filter(i -> !text.contains(English.shortened(i.item().title(), LONGEST_ITEM))
                        && !i.item().title().contains(text))
                .map(i -> links.link(English.shortened(i.item().title(), LONGEST_ITEM), i.address()))
                .orElse(Link.NONE);
    }

    /** What was decided; a few words are told with the agenda item that they settle. */
    String text(DecisionEntry entry) {
        String text = entry.decision().text();
        Optional<String> item = entry.item()
                .flatMap(id -> archive.item(entry.meeting() + "#" + id))
                .map(i -> i.item().title());
        return item.filter(title -> text.split(" ", FEW_WORDS + 1).length <= FEW_WORDS && !text.contains(title))
                .map(title -> English.shortened(title, LONGEST_ITEM) + ": " + text)
                .orElse(text);
    }

    /** Another decision by its date. */
    Link other(String address) {
        DecisionEntry other = archive.decision(address).orElseThrow();
        return links.link("the one of " + date(other.meeting()), other.page());
    }

    /** Decisions, the newest first; what a note carries on word by word is told once. */
    FactList decisions(List<DecisionEntry> oldestFirst) {
        Map<String, DecisionEntry> newestByText = new LinkedHashMap<>();
        for (DecisionEntry decision : oldestFirst) {
            newestByText.remove(decision.decision().text());
            newestByText.put(decision.decision().text(), decision);
        }
        List<Fact> facts = new ArrayList<>(
                newestByText.values().stream().map(this::decision).toList());
        Collections.reverse(facts);
        return FactList.of(facts, MOST_DECISIONS);
    }

    /** An action as a box with the date and series of where it was raised above. */
    Fact action(ActionEntry entry) {
        MeetingEntry raised = archive.meeting(entry.first().meeting()).orElseThrow();
        return action(entry, "", links.link(when(raised), entry.first().address()));
    }

    Fact action(ActionEntry entry, String anchor, Link label) {
        return new Fact(
                "action", anchor, label, state(entry), tone(entry), entry.text(), owners(entry.owners()), item(entry));
    }

    /** The agenda item where it was raised. */
    Link item(ActionEntry entry) {
        return item(entry.first().meeting(), entry.first().item(), entry.text());
    }

    /** Whether it is open and since when, when it was done, or since when the notes are silent. */
    String state(ActionEntry entry) {
        String age = age(entry);
        return switch (entry.state(today)) {
            case OPEN -> age.isEmpty() ? "open" : "open, " + age;
            case UNHEARD -> "not heard of since " + English.date(entry.last().date());
            case DROPPED -> "no longer listed since " + English.date(entry.end(today));
            case DONE ->
                entry.first().date().equals(entry.end(today)) ? "done" : "done " + English.date(entry.end(today));
        };
    }

    String tone(ActionEntry entry) {
        return switch (entry.state(today)) {
            case OPEN -> "open";
            case DONE -> "ok";
            case UNHEARD, DROPPED -> "past";
        };
    }

    boolean isOpen(ActionEntry entry) {
        return entry.state(today) == ActionState.OPEN;
    }

    /** How long an action stands and in how many meetings, where that says something. */
    String age(ActionEntry entry) {
        String meetings = entry.meetings() > 1 ? English.count(entry.meetings(), "meeting", "meetings") : "";
        LocalDate from = entry.first().date();
        LocalDate to = entry.end(today);
        String age = from.isBefore(to) ? English.age(from, to) : "";
        return English.dotted(age, meetings);
    }

    LocalDate date(String meeting) {
        return archive.meeting(meeting).orElseThrow().meeting().date();
    }

    private String when(MeetingEntry meeting) {
        String series = archive.series().size() > 1
                ? archive.series(meeting.series()).map(SeriesEntry::title).orElse("")
                : "";
        return English.dotted(English.date(meeting.meeting().date()), series);
    }

    /** People by the names that the archive knows them by, each once; others as written. */
    List<Link> owners(List<Owner> owners) {
        Map<String, Link> each = new LinkedHashMap<>();
        for (Owner owner : owners) {
            Link link = owner.person()
                    .flatMap(archive::person)
                    .map(this::person)
                    .orElseGet(() -> new Link(owner.written(), ""));
            each.putIfAbsent(link.href() + " " + link.text(), link);
        }
        return List.copyOf(each.values());
    }

    Link person(PersonEntry person) {
        return links.link(person.name(), "people/" + person.slug() + "/");
    }

    Link series(String slug) {
        return links.link(archive.series(slug).map(SeriesEntry::title).orElse(slug), slug + "/");
    }

    List<MeetingEntry> meetings(List<String> addresses) {
        return addresses.stream().flatMap(a -> archive.meeting(a).stream()).toList();
    }
}
