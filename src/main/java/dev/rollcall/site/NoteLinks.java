package dev.rollcall.site;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.PersonEntry;
import dev.rollcall.archive.ProjectEntry;
import dev.rollcall.archive.ProjectUse;
import dev.rollcall.markdown.LinkResolver.LinkResolution;
import dev.rollcall.markdown.LinkTarget;
import dev.rollcall.model.Prose;
import dev.rollcall.source.SourceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Where the things in notes lead, for the notes of one site. Safe for use by several threads. */
final class NoteLinks {
    private static final Pattern ABSOLUTE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]{0,30}:|//).*", Pattern.DOTALL);
    private static final Pattern HOST_FIRST = Pattern.compile(
            "(?:www\\.[a-z0-9-]{1,60}|[a-z0-9-]{1,60})\\.(?:[a-z0-9-]{1,60}\\.)?(?:com|org|net|io|dev|edu|gov)(?:/\\S*)?");
    private static final String SEVERAL = "";

    private final Later<AddressBook> book;
    private final Archive archive;
    private final Optional<SourceHost> host;
    private final Set<String> files;
    private final Predicate<String> onHost;
    private final UnaryOperator<String> elsewhere;
    private final NoteAnchors anchors;
    private final Map<String, String> personByHandle = new HashMap<>();
    private final Later<Projects> projects;

    /** Projects as notes mean them by a part of their name, and by where they name an issue. */
    private record Projects(Map<String, String> byName, Map<String, String> byPlace) {}

    /**
     * @param files the paths of the files that are published, below the content folder
     * @param elsewhere what leads from the site's root to where the copy of such a file is kept, if that is not the site's own
     * @param onHost whether the content folder has anything of a path, published or not
     */
    NoteLinks(
            Archive archive,
            Optional<SourceHost> host,
            Set<String> files,
            UnaryOperator<String> elsewhere,
            Predicate<String> onHost,
            NoteAnchors anchors) {
        this.book = new Later<>(() -> new AddressBook(archive));
        this.archive = archive;
        this.host = host;
        this.files = Set.copyOf(files);
        this.onHost = onHost;
        this.elsewhere = elsewhere;
        this.anchors = anchors;
        for (PersonEntry person : archive.people()) {
            person.handle().ifPresent(h -> personByHandle.putIfAbsent(h.toLowerCase(Locale.ROOT), person.slug()));
        }
        this.projects = new Later<>(() -> projects(archive));
    }

    private static Projects projects(Archive archive) {
        Projects projects = new Projects(new HashMap<>(), new HashMap<>());
        archive.projects().forEach(project -> learn(project, projects));
        return projects;
    }

    private static void learn(ProjectEntry project, Projects projects) {
        String name = project.slug().substring(project.slug().indexOf('/') + 1);
        projects.byName().merge(name, project.written(), (a, b) -> SEVERAL);
        for (ProjectUse use : project.mentions()) {
            use.mention().number().ifPresent(n -> {
                SourceRef at = use.mention().at();
                projects.byPlace().putIfAbsent(at.path() + ":" + at.line() + "#" + n, project.written());
            });
        }
    }

    /** Where a thing in a note leads, seen from the page that shows the note. */
    LinkResolution resolve(LinkTarget target, Prose from, Links links) {
        if (target instanceof LinkTarget.Address address) {
            return address(address.written().strip(), from, links);
        }
        if (target instanceof LinkTarget.Resource resource) {
            return address(resource.written().strip(), from, links);
        }
        if (target instanceof LinkTarget.Handle handle) {
            return Optional.ofNullable(personByHandle.get(handle.handle().toLowerCase(Locale.ROOT)))
                    .<LinkResolution>map(slug -> to(links.to("people/" + slug + "/")))
                    .orElseGet(LinkResolution.Plain::new);
        }
        return target instanceof LinkTarget.Issue issue ? issue(issue) : new LinkResolution.Plain();
    }

    private LinkResolution address(String written, Prose from, Links links) {
        Optional<String> hosted = host.flatMap(h -> h.content(written));
        if (hosted.isPresent()) {
            return ContentPath.of("", "/" + hosted.get())
                    .map(path -> inContent(path, from, links).orElseGet(() -> onHost(path, written)))
                    .orElseGet(() -> to(written));
        }
        if (ABSOLUTE.matcher(written).matches()) {
            return to(written);
        }
        Optional<ContentPath> path = ContentPath.of(from.path(), written);
        if (path.isEmpty()) {
            return new LinkResolution.Dead("it leads out of the content folder");
        }
        return inContent(path.get(), from, links)
                .or(() -> withoutScheme(written))
                .orElseGet(() -> new LinkResolution.Dead("the content folder has no such file"));
    }

    /** The repository may show what the site does not: folders, and what is hidden or passed over on purpose. */
    private LinkResolution onHost(ContentPath path, String written) {
        String own = path.path();
        boolean shown = own.isEmpty() || onHost.test(own);
        return shown ? to(written) : new LinkResolution.Dead("the content folder of the repository has no such file");
    }

    /** Where no such file is, {@code github.com/owner/name} is an address whose scheme was forgotten. */
    private static Optional<LinkResolution> withoutScheme(String written) {
        return HOST_FIRST.matcher(written).matches() ? Optional.of(to("https://" + written)) : Optional.empty();
    }

    private Optional<LinkResolution> inContent(ContentPath path, Prose from, Links links) {
        if (path.path().equals(from.path())) {
            return Optional.of(sameNote(path, from, links));
        }
        if (files.contains(path.path())) {
            return Optional.of(to(links.toFile(elsewhere.apply(path.path()) + ReferencedFiles.FOLDER + path.path())));
        }
        Optional<String> note = book.get().note(path.path());
        if (note.isPresent()) {
            return note.flatMap(n -> place(n, path.fragment())).map(href -> to(links.to(href)));
        }
        return archive.series(path.path().toLowerCase(Locale.ROOT)).map(s -> to(links.to(s.slug() + "/")));
    }

    private LinkResolution sameNote(ContentPath path, Prose from, Links links) {
        String anchor = path.fragment();
        List<AddressBook.Place> places = book.get().of(from.path());
        boolean here = places.stream().anyMatch(p -> p.prose().equals(from) && has(p, anchor));
        if (anchor.isEmpty() || here || anchors.has(from, anchor)) {
            return to("#" + anchor);
        }
        return places.stream()
                .filter(p -> !p.prose().equals(from) && has(p, anchor))
                .findFirst()
                .<LinkResolution>map(p -> to(links.to(p.address() + "#" + anchor)))
                .orElseGet(() -> new LinkResolution.Dead("this note has no heading or label of that name"));
    }

    /** The page of a note that has the anchor, with it; else just its first page. */
    private Optional<String> place(String note, String anchor) {
        Optional<String> exact = anchor.isEmpty()
                ? Optional.empty()
                : book.get().of(note).stream()
                        .filter(p -> has(p, anchor))
                        .map(p -> p.address() + "#" + anchor)
                        .findFirst();
        return exact.or(() -> book.get().first(note).map(AddressBook.Place::address));
    }

    /** Whether a page has an anchor: that of one of its facts, or of the note's own text. */
    private boolean has(AddressBook.Place place, String anchor) {
        String address = place.address() + "#" + anchor;
        return archive.decision(address).isPresent()
                || archive.action(address).isPresent()
                || archive.item(address).isPresent()
                || anchors.has(place.prose(), anchor);
    }

    private LinkResolution issue(LinkTarget.Issue issue) {
        return repository(issue)
                .<LinkResolution>map(r -> to(SourceHost.GITHUB + r + "/issues/" + issue.number()))
                .orElseGet(LinkResolution.Plain::new);
    }

    private Optional<String> repository(LinkTarget.Issue issue) {
        String named = issue.repository();
        if (named.contains("/")) {
            return Optional.of(named);
        }
        if (named.isEmpty()) {
            String place = issue.at().path() + ":" + issue.at().line() + "#" + issue.number();
            return Optional.ofNullable(projects.get().byPlace().get(place)).or(() -> host.map(SourceHost::repository));
        }
        return Optional.ofNullable(projects.get().byName().get(named.toLowerCase(Locale.ROOT)))
                .filter(written -> !written.equals(SEVERAL));
    }

    private static LinkResolution to(String href) {
        return new LinkResolution.To(href);
    }
}
