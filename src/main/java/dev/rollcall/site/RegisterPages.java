package dev.rollcall.site;

import dev.rollcall.site.view.Frame;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.RegisterView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A register as one page, or, where it is long, as one page for each year and a page with the newest entries.
 *
 * @param kind what the register holds
 * @param facts oldest first
 */
record RegisterPages<T>(Kind kind, List<T> facts, Entries<T> entries) {
    private static final int MOST_ON_ONE_PAGE = 400;
    private static final int NEWEST = 150;

    /** The names of a register. */
    record Kind(String kind, String title, String description, String address, Page.Part part) {}

    /** How a register tells its entries. */
    interface Entries<T> {
        LocalDate date(T fact);

        /** One of {@link #states}. */
        String state(T fact);

        RegisterView.Line line(T fact, Links links);

        String lede(List<T> facts);

        /** The words for how an entry can stand; the first is what is still of concern: in force, open. */
        List<String> states();

        /** What stands above the entries of a state. */
        default String heading(String state) {
            return state.substring(0, 1).toUpperCase(Locale.ROOT) + state.substring(1);
        }

        default boolean current(T fact) {
            return state(fact).equals(states().get(0));
        }
    }

    List<Page> pages() {
        if (facts.isEmpty()) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>();
        LocalDate newest = entries.date(facts.get(facts.size() - 1));
        pages.add(Page.at(kind.address(), Shelf.SITE, head(kind.title()), (frame, faults) -> front(frame))
                .withChanged(newest));
        if (isLong()) {
            years().forEach((year, of) -> pages.add(year(year, of)));
        }
        return pages;
    }

    private boolean isLong() {
        return facts.size() > MOST_ON_ONE_PAGE;
    }

    private Page.Head head(String title) {
        return new Page.Head(title, kind.description(), kind.part());
    }

    private RegisterView front(Frame frame) {
        Links links = Links.from(kind.address());
        List<RegisterView.Part> parts = isLong() ? newest(links) : parts(facts, links);
        List<Link> jumps = isLong()
                ? yearPages(links, 0)
                : parts.stream()
                        .map(p -> new Link(p.heading(), "#" + p.anchor()))
                        .toList();
        return view(frame, List.of(), kind.title(), entries.lede(facts), jumps.size() < 2 ? List.of() : jumps, parts);
    }

    private Page year(int year, List<T> of) {
        String address = kind.address() + year + "/";
        String title = kind.title() + " of " + year;
        return Page.at(address, Shelf.SITE, head(title), (frame, faults) -> {
                    Links links = Links.from(address);
                    List<Link> crumbs = List.of(links.link(kind.title(), kind.address()));
                    List<RegisterView.Part> parts = yearParts(of, links);
                    return view(frame, crumbs, title, entries.lede(of), yearPages(links, year), parts);
                })
                .withChanged(entries.date(of.get(of.size() - 1)));
    }

    private List<RegisterView.Part> yearParts(List<T> of, Links links) {
        return kind.kind().equals("decision") ? List.of(part("All", "page:all", false, of, links)) : byState(of, links);
    }

    private RegisterView view(
            Frame frame,
            List<Link> crumbs,
            String heading,
            String lede,
            List<Link> jumps,
            List<RegisterView.Part> parts) {
        Map<String, String> series = new TreeMap<>();
        parts.stream()
                .flatMap(p -> p.lines().stream())
                .forEach(l -> series.put(l.series().text(), ""));
        return new RegisterView(
                frame,
                kind.kind(),
                crumbs,
                heading,
                lede,
                jumps,
                List.copyOf(series.keySet()),
                entries.states(),
                parts);
    }

    /** Of a short register all: decisions by year, actions the open ones first. */
    private List<RegisterView.Part> parts(List<T> all, Links links) {
        if (kind.kind().equals("decision")) {
            return byYear(all, links);
        }
        return byState(all, links);
    }

    private List<RegisterView.Part> byYear(List<T> all, Links links) {
        List<RegisterView.Part> parts = new ArrayList<>();
        years(all).forEach((year, of) -> parts.add(part(String.valueOf(year), "page:y" + year, false, of, links)));
        return parts;
    }

    private List<RegisterView.Part> byState(List<T> all, Links links) {
        List<RegisterView.Part> parts = new ArrayList<>();
        Map<String, List<T>> split = all.stream().collect(Collectors.groupingBy(entries::state));
        for (String state : entries.states()) {
            List<T> of = split.getOrDefault(state, List.of());
            if (!of.isEmpty()) {
                String anchor = "page:" + state.replace(' ', '-');
                parts.add(part(entries.heading(state), anchor, !parts.isEmpty(), of, links));
            }
        }
        return parts;
    }

    private List<RegisterView.Part> newest(Links links) {
        List<T> current = facts.stream().filter(entries::current).toList();
        if (current.isEmpty()) {
            return List.of(part("Newest", "page:newest", false, last(facts), links));
        }
        List<T> newest = last(current);
        String heading = newest.size() < current.size()
                ? "The newest " + newest.size() + " " + entries.states().get(0)
                : entries.heading(entries.states().get(0));
        return List.of(part(heading, "page:current", false, newest, links));
    }

    private static <T> List<T> last(List<T> oldestFirst) {
        return oldestFirst.subList(Math.max(0, oldestFirst.size() - NEWEST), oldestFirst.size());
    }

    private RegisterView.Part part(String heading, String anchor, boolean folded, List<T> oldestFirst, Links links) {
        List<T> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        List<RegisterView.Line> lines =
                newestFirst.stream().map(f -> entries.line(f, links)).toList();
        return new RegisterView.Part(heading, anchor, folded, lines);
    }

    private List<Link> yearPages(Links links, int current) {
        List<Link> pages = new ArrayList<>();
        pages.add(new Link("Newest", current == 0 ? "" : links.to(kind.address())));
        years().keySet()
                .forEach(year -> pages.add(
                        new Link(String.valueOf(year), year == current ? "" : links.to(kind.address() + year + "/"))));
        return pages;
    }

    private Map<Integer, List<T>> years() {
        return years(facts);
    }

    /** The newest year first. */
    private Map<Integer, List<T>> years(List<T> all) {
        Map<Integer, List<T>> newestFirst = new TreeMap<>(Collections.reverseOrder());
        all.forEach(f -> newestFirst
                .computeIfAbsent(entries.date(f).getYear(), y -> new ArrayList<>())
                .add(f));
        return newestFirst;
    }
}
