package dev.rollcall.site;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.PageEntry;
import dev.rollcall.markdown.Documents;
import dev.rollcall.model.Prose;
import dev.rollcall.output.OutputPath;
import dev.rollcall.permalink.Moves;
import dev.rollcall.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Plans a site: which pages an archive becomes, and where. Nothing is shown yet; the plan only keeps the ways to do it.
 *
 * @param documents the notes; asked whenever a page is shown
 * @param texts the note that holds these lines, without reading it as Markdown
 * @param files what notes may refer to beside each other
 * @param moves what was published and is no longer where it was
 * @param claims where other old addresses are to lead
 * @param drawn the pages of what is there now, which are the same whatever has moved
 */
public record SitePlan(
        Archive archive,
        SiteSettings settings,
        Documents documents,
        Function<Prose, SourceFile> texts,
        ContentFiles files,
        Moves moves,
        List<Claim> claims,
        Later<Drawn> drawn) {
    /**
     * All pages of what is there now.
     *
     * @param referenced the paths of the files that notes refer to
     */
    record Drawn(Shelf shelf, Set<String> referenced, List<Page> pages) {
        static Drawn of(
                Archive archive,
                SiteSettings settings,
                Documents documents,
                Function<Prose, SourceFile> texts,
                ContentFiles files) {
            Set<String> referenced = SitePlan.referenced(archive, settings, texts, files);
            NoteLinks links = new NoteLinks(
                    archive, settings.host(), referenced, files::elsewhere, files::has, new NoteAnchors(documents));
            Shelf shelf = new Shelf(archive, settings, new NoteShowing(documents, links), files);
            return new Drawn(shelf, referenced, SitePlan.pages(shelf));
        }
    }

    public SitePlan(
            Archive archive,
            SiteSettings settings,
            Documents documents,
            Function<Prose, SourceFile> texts,
            ContentFiles files,
            Moves moves,
            List<Claim> claims) {
        this(
                archive,
                settings,
                documents,
                texts,
                files,
                moves,
                claims,
                new Later<>(() -> Drawn.of(archive, settings, documents, texts, files)));
    }

    /** A site that is new, or of which everything is where it was. */
    public SitePlan(Archive archive, SiteSettings settings, Documents documents, ContentFiles files) {
        this(archive, settings, documents, prose -> documents.at(prose.path()).file(), files, Moves.none(), List.of());
    }

    /** The same plan, of a site of which something has moved. */
    public SitePlan with(Moves told) {
        return new SitePlan(archive, settings, documents, texts, files, told, claims, drawn);
    }

    /** The site to be rendered. */
    public Site site() {
        Shelf shelf = drawn.get().shelf();
        List<Page> pages = drawn.get().pages();
        List<Site.File> ready = new ArrayList<>(copies(drawn.get().referenced()));
        if (settings.isWhole()) {
            ready.addAll(new Feeds(shelf).files(pages));
            ready.addAll(HostFiles.of(settings));
        }
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(new Claims(shelf, prose -> texts.apply(prose).path()).all());
        OldPages old = new OldPages(shelf, pages, ready, moves, all);
        List<Page> whole = old.pages();
        return new Site(settings, whole, ready, navigation(pages), old.diagnostics(), old.claimed(), addresses(pages));
    }

    private static List<String> addresses(List<Page> pages) {
        return pages.stream().filter(Page::lasts).map(Page::address).toList();
    }

    /** The addresses of all pages of what is there now, with a final {@code /}; the home page's is empty. */
    public List<String> addresses() {
        return addresses(drawn.get().pages());
    }

    private static List<Page> pages(Shelf shelf) {
        List<Page> pages = new ArrayList<>();
        pages.add(new HomePage(shelf).page());
        pages.addAll(new MeetingLists(shelf).pages());
        pages.addAll(new MeetingPages(shelf).pages());
        pages.addAll(new DecisionPages(shelf).pages());
        pages.addAll(DecisionEntries.register(shelf).pages());
        pages.addAll(ActionEntries.register(shelf).pages());
        pages.addAll(new PeoplePages(shelf).pages());
        pages.addAll(new ProjectPages(shelf).pages());
        pages.addAll(new TopicDirectory(shelf).pages());
        pages.addAll(new PlainPages(shelf).pages());
        pages.addAll(new ChangesPages(shelf).pages());
        pages.add(SearchPage.page());
        pages.addAll(VersionsPage.pages(shelf.settings()));
        if (shelf.settings().isWhole()) {
            pages.add(MissingPage.page(shelf));
        }
        return List.copyOf(pages);
    }

    private static List<Page.Part> navigation(List<Page> pages) {
        return pages.stream().map(p -> p.head().part()).distinct().sorted().toList();
    }

    /** Notes are read for this only where there is any file that they could refer to. */
    private static Set<String> referenced(
            Archive archive, SiteSettings settings, Function<Prose, SourceFile> texts, ContentFiles files) {
        if (files.paths().isEmpty()) {
            return Set.of();
        }
        Map<String, Prose> notes = new TreeMap<>();
        Stream.concat(
                        archive.meetings().stream().map(MeetingEntry::meeting).map(m -> m.prose()),
                        archive.pages().stream().map(PageEntry::page).map(p -> p.prose()))
                .forEach(prose -> notes.putIfAbsent(prose.path(), prose));
        ReferencedFiles found = new ReferencedFiles(files.paths(), settings.host());
        notes.forEach((path, prose) -> found.look(path, texts.apply(prose).text()));
        return found.found();
    }

    private List<Site.File> copies(Set<String> referenced) {
        return referenced.stream()
                .filter(path -> files.elsewhere(path).isEmpty())
                .map(path -> new Site.File(
                        new OutputPath(ReferencedFiles.FOLDER + path), Shelf.SITE, () -> files.bytes(path)))
                .toList();
    }

    /** The settings' address of a page, where the site has an address. */
    static Optional<String> canonical(SiteSettings settings, String address) {
        return settings.url().map(url -> url + Links.encoded(address));
    }
}
