package dev.rollcall.site;

import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputTree;
import dev.rollcall.site.theme.Theme;
import dev.rollcall.site.view.Departure;
import dev.rollcall.site.view.Frame;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.NavLink;
import dev.rollcall.site.view.Standing;
import dev.rollcall.site.view.VersionMark;
import dev.rollcall.site.view.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns a planned site into files by a theme; each file is made when it is asked for.
 *
 * @param prints tells views apart: two that have one print are the same; empty for one of which it cannot say
 */
public record SiteRenderer(Theme theme, Function<Record, String> prints) {
    private static final Standing.Notice DRAFT =
            new Standing.Notice("This is a draft: it may still change.", Link.NONE);

    public SiteRenderer(Theme theme) {
        this(theme, view -> "");
    }

    /**
     * The tree of all files.
     *
     * @param faults gets what is wrong in the notes, while pages are made
     */
    public OutputTree render(Site site, RenderFaults faults) {
        OutputTree.Builder tree = new OutputTree.Builder();
        add(site, site.pages(), faults, tree);
        site.files().forEach(file -> tree.add(file.path(), file.origin(), file.bytes()));
        if (site.settings().isWhole()) {
            theme.assets().forEach((path, bytes) -> tree.add(path, Shelf.SITE, bytes));
        }
        return tree.build();
    }

    /** Further pages with the look of a site, and nothing else. */
    public OutputTree pages(Site site, List<Page> pages, RenderFaults faults) {
        OutputTree.Builder tree = new OutputTree.Builder();
        add(site, pages, faults, tree);
        return tree.build();
    }

    private void add(Site site, List<Page> pages, RenderFaults faults, OutputTree.Builder tree) {
        for (Page page : pages) {
            tree.add(page.path(), page.origin(), new PageFile(this, site, page, faults));
        }
    }

    /** A page as a file. */
    private record PageFile(SiteRenderer renderer, Site site, Page page, RenderFaults faults) implements ByteSource {
        @Override
        public byte[] bytes() throws IOException {
            return bytes(view(List.of()));
        }

        @Override
        public Prepared prepared() {
            View view = view(List.of());
            // what has departed is shown as far as the page has not its anchor: not to be seen from the view
            boolean told = page.departed().isEmpty() && view instanceof Record;
            String print = told ? renderer.prints.apply((Record) view) : "";
            return new Prepared(print, () -> bytes(view));
        }

        private View view(List<Departed> departed) {
            return page.content().view(frame(site, page, departed), faults);
        }

        private byte[] bytes(View view) throws IOException {
            byte[] shown = renderer.theme.page(view);
            if (page.departed().isEmpty()) {
                return shown;
            }
            String ids = NoteAnchors.ids(new String(shown, StandardCharsets.UTF_8));
            // what is there today has its anchor, whatever had it before
            List<Departed> departed = page.departed().stream()
                    .filter(d -> !ids.contains(" " + d.anchor() + " "))
                    .toList();
            return departed.isEmpty() ? shown : renderer.theme.page(view(departed));
        }
    }

    private static Frame frame(Site site, Page page, List<Departed> departed) {
        SiteSettings settings = site.settings();
        Links links = page.staysAtItsAddress() ? Links.from(page.address()) : MissingPage.links(settings);
        boolean canonical = page.staysAtItsAddress();
        return new Frame(
                Language.OF_PAGES,
                Language.direction(Language.OF_PAGES),
                page.head().title(),
                settings.title(),
                page.head().description(),
                canonical ? canonical(settings, page.knownAs()) : "",
                links.root(),
                links.to(""),
                feeds(settings, page, links),
                navigation(site, page, links),
                footer(site, links),
                Moments.day(settings.builtAt()),
                settings.generator(),
                standing(settings, page, links),
                departed.stream().map(d -> departure(d, links)).toList());
    }

    private static Departure departure(Departed departed, Links links) {
        Link to = departed.to().isEmpty() ? Link.NONE : new Link(departed.title(), OldPage.href(links, departed.to()));
        return new Departure(departed.anchor(), departed.words(), to);
    }

    private static String canonical(SiteSettings settings, String address) {
        return settings.edition()
                .flatMap(e -> e.canonical(address))
                .or(() -> SitePlan.canonical(settings, address))
                .orElse("");
    }

    private static Standing standing(SiteSettings settings, Page page, Links links) {
        boolean indexed = settings.edition().map(Edition::indexed).orElse(true);
        return new Standing(
                page.listed() && indexed && settings.hosting().preview().isEmpty(),
                settings.edition().map(e -> e.mark(page, links)).orElse(VersionMark.NONE),
                Stream.of(
                                settings.hosting().preview().stream().map(Preview::notice),
                                settings.edition().stream().flatMap(e -> e.notice(page, links).stream()),
                                page.draft() ? Stream.of(DRAFT) : Stream.<Standing.Notice>empty())
                        .flatMap(notices -> notices)
                        .toList(),
                settings.hosting().addOns());
    }

    /** That of the page, then that of the site. */
    private static List<Link> feeds(SiteSettings settings, Page page, Links links) {
        List<Link> feeds = new ArrayList<>();
        if (settings.url().isPresent() && settings.isWhole()) {
            page.feed()
                    .filter(feed -> !feed.equals("feed.xml"))
                    .ifPresent(feed ->
                            feeds.add(links.link("Feed of " + page.head().title(), feed)));
            feeds.add(links.link("Feed of all meetings", "feed.xml"));
        }
        return feeds;
    }

    private static List<NavLink> navigation(Site site, Page page, Links links) {
        return site.navigation().stream()
                .filter(part -> part != Page.Part.HOME && part != Page.Part.PAGES)
                .map(part -> navLink(part, page, links))
                .toList();
    }

    private static NavLink navLink(Page.Part part, Page page, Links links) {
        String address = part.name().toLowerCase(Locale.ROOT) + "/";
        String current = page.address().equals(address) ? "page" : page.head().part() == part ? "true" : "";
        return new NavLink(name(part), links.to(address), current);
    }

    private static List<Link> footer(Site site, Links links) {
        return site.navigation().contains(Page.Part.PAGES)
                ? List.of(links.link("Other pages", PlainPages.ADDRESS))
                : List.of();
    }

    private static String name(Page.Part part) {
        return part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
