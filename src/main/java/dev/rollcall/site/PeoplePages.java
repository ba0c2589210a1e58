package dev.rollcall.site;

import dev.rollcall.archive.ActionEntry;
import dev.rollcall.archive.Affiliation;
import dev.rollcall.archive.ItemEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.PersonEntry;
import dev.rollcall.archive.Present;
import dev.rollcall.site.view.DirectoryView;
import dev.rollcall.site.view.Fact;
import dev.rollcall.site.view.FactList;
import dev.rollcall.site.view.Frame;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.PersonView;
import dev.rollcall.site.view.Row;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page of all people and the page of each. */
record PeoplePages(Shelf shelf) {
    private static final int MOST_COMPANY = 8;
    private static final int MOST_SHOWN = 8;
    private static final int MOST_DAYS = 3;

    List<Page> pages() {
        List<PersonEntry> people = shelf.archive().people();
        if (people.isEmpty()) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>();
        Page.Head head = new Page.Head("People", "Everybody whom the notes name.", Page.Part.PEOPLE);
        pages.add(Page.at("people/", Shelf.SITE, head, (frame, faults) -> all(frame)));
        people.forEach(person -> pages.add(page(person)));
        return pages;
    }

    private DirectoryView all(Frame frame) {
        Links links = Links.from("people/");
        List<Directory.Named> people = shelf.archive().people().stream()
                .map(p -> new Directory.Named(p.name(), entry(p, links)))
                .toList();
        String count = English.count(people.size(), "person", "people");
        return Directory.byInitial(frame, "People", count, people);
    }

    private DirectoryView.Entry entry(PersonEntry person, Links links) {
        String affiliation = person.affiliations().isEmpty()
                ? ""
                : person.affiliations().get(person.affiliations().size() - 1).name();
        String meetings = Pieces.count(person.meetings().size(), "meeting", "meetings");
        return new DirectoryView.Entry(links.link(person.name(), address(person)), affiliation, meetings);
    }

    private static String address(PersonEntry person) {
        return "people/" + person.slug() + "/";
    }

    private Page page(PersonEntry person) {
        List<String> meetings = person.meetings();
        Page.Head head = new Page.Head(person.name(), lede(person), Page.Part.PEOPLE);
        Page page = Page.at(address(person), shelf.origin(meetings), head, (frame, faults) -> view(person, frame));
        return meetings.isEmpty() ? page : page.withFeed(shelf.date(meetings.get(meetings.size() - 1)));
    }

    private PersonView view(PersonEntry person, Frame frame) {
        Links links = Links.from(address(person));
        Pieces pieces = shelf.pieces(links);
        return new PersonView(
                frame,
                List.of(links.link("People", "people/")),
                person.name(),
                person.handle()
                        .map(h -> new Link("@" + h, SourceHost.profile(h)))
                        .orElse(new Link("", "")),
                lede(person),
                years(person),
                facts(person, pieces),
                items(person, pieces),
                pieces.newestFirst(pieces.meetings(person.meetings())),
                person.spellings(),
                person.affiliations().stream().map(PeoplePages::when).toList(),
                person.links().stream()
                        .map(l -> new Link(l.replaceFirst("^https?://", "").replaceFirst("/$", ""), l))
                        .toList(),
                company(person, pieces));
    }

    private String lede(PersonEntry person) {
        if (person.meetings().isEmpty()) {
            return "named in the notes";
        }
        String since = English.month(shelf.date(person.meetings().get(0)));
        int count = person.meetings().size();
        return count == 1 ? "1 meeting, in " + since : English.number(count) + " meetings since " + since;
    }

    private static String when(Affiliation affiliation) {
        Optional<Integer> first = affiliation.from().map(LocalDate::getYear);
        Optional<Integer> last = affiliation.until().map(LocalDate::getYear);
        if (first.isEmpty() || last.isEmpty()) {
            return affiliation.name()
                    + first.map(year -> ", since " + year).orElse("")
                    + last.map(year -> ", until " + year).orElse("");
        }
        return affiliation.name() + ", " + first.get() + (first.equals(last) ? "" : "–" + last.get());
    }

    /** The years in which the person was present at all, the newest first. */
    private List<PersonView.Year> years(PersonEntry person) {
        Map<Integer, NavigableSet<Integer>> months = new TreeMap<>(Collections.reverseOrder());
        for (String meeting : person.meetings()) {
            YearMonth month = YearMonth.from(shelf.date(meeting));
            months.computeIfAbsent(month.getYear(), y -> new TreeSet<>()).add(month.getMonthValue());
        }
        return months.entrySet().stream()
                .map(y -> year(y.getKey(), y.getValue()))
                .toList();
    }

    private static PersonView.Year year(int year, NavigableSet<Integer> present) {
        String words = present.stream().map(m -> English.name(Month.of(m))).collect(Collectors.joining(", "));
        List<Boolean> months =
                IntStream.rangeClosed(1, 12).mapToObj(present::contains).toList();
        return new PersonView.Year(String.valueOf(year), "Present in " + words + " " + year, months);
    }

    private PersonView.Facts facts(PersonEntry person, Pieces pieces) {
        List<ActionEntry> actions = reversed(person.actions()).stream()
                .flatMap(a -> shelf.archive().action(a).stream())
                .distinct()
                .toList();
        List<Fact> open = actions.stream()
                .filter(pieces::isOpen)
                .map(a -> action(a, person, pieces))
                .toList();
        List<Fact> older = actions.stream()
                .filter(a -> !a.done() && !pieces.isOpen(a))
                .map(a -> action(a, person, pieces))
                .toList();
        List<Fact> done = actions.stream()
                .filter(ActionEntry::done)
                .map(a -> action(a, person, pieces))
                .toList();
        return new PersonView.Facts(
                FactList.of(open, MOST_SHOWN),
                FactList.of(older, 0),
                FactList.of(done, 0),
                FactList.of(decisions(person, pieces), MOST_SHOWN));
    }

    /** With the others who share it; whose page this is goes without saying. */
    private static Fact action(ActionEntry action, PersonEntry person, Pieces pieces) {
        return pieces.action(action).withoutOwner(pieces.person(person));
    }

    private List<Fact> decisions(PersonEntry person, Pieces pieces) {
        return reversed(person.decisions()).stream()
                .flatMap(a -> shelf.archive().decision(a).stream())
                .map(pieces::decision)
                .map(f -> f.withoutOwner(pieces.person(person)))
                .toList();
    }

    private List<Row> items(PersonEntry person, Pieces pieces) {
        Map<String, List<ItemEntry>> byTitle = reversed(person.items()).stream()
                .flatMap(a -> shelf.archive().item(a).stream())
                .collect(Collectors.groupingBy(
                        i -> i.item().title().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        return byTitle.values().stream().map(same -> item(same, pieces)).toList();
    }

    /** One row for what stood on several agendas: the newest, with the days of the others. */
    private Row item(List<ItemEntry> same, Pieces pieces) {
        ItemEntry item = same.get(0);
        String meeting =
                shelf.archive().meeting(item.meeting()).map(shelf::title).orElse("");
        return new Row(
                pieces.date(item.meeting()).toString(),
                pieces.links().link(item.item().title(), item.address()),
                Stream.of(meeting, alsoOn(same, pieces))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")),
                item.item().minutes().isPresent() ? item.item().minutes().getAsInt() + " min" : "");
    }

    private static String alsoOn(List<ItemEntry> same, Pieces pieces) {
        List<String> days = same.stream()
                .map(i -> pieces.date(i.meeting()).toString())
                .distinct()
                .skip(1)
                .toList();
        String shown = days.stream().limit(MOST_DAYS).collect(Collectors.joining(", "));
        int more = days.size() - MOST_DAYS;
        return days.isEmpty() ? "" : "also on " + shown + (more > 0 ? " and " + more + " more" : "");
    }

    /** Those who were most often at the same meetings, more than once. */
    private List<Link> company(PersonEntry person, Pieces pieces) {
        Map<String, Integer> together = new HashMap<>();
        for (MeetingEntry meeting : pieces.meetings(person.meetings())) {
            Set<String> others = new HashSet<>();
            for (Present present : meeting.present()) {
                if (others.add(present.person())) {
                    together.merge(present.person(), 1, Integer::sum);
                }
            }
        }
        together.remove(person.slug());
        return together.entrySet().stream()
                .filter(other -> other.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPANY)
                .flatMap(other -> shelf.archive().person(other.getKey()).stream())
                .map(pieces::person)
                .toList();
    }

    private static List<String> reversed(List<String> list) {
        List<String> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
