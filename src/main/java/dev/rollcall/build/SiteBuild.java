package dev.rollcall.build;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.ArchiveSettings;
import dev.rollcall.archive.Archivist;
import dev.rollcall.archive.Gathering;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.dialect.Reading;
import dev.rollcall.lint.Lint;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.PlainPage;
import dev.rollcall.notes.Content;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.output.OutputTree;
import dev.rollcall.permalink.Moves;
import dev.rollcall.search.SearchIndex;
import dev.rollcall.site.Page;
import dev.rollcall.site.RenderFaults;
import dev.rollcall.site.Site;
import dev.rollcall.site.SitePlan;
import dev.rollcall.site.SiteRenderer;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Diagnostics;
import dev.rollcall.source.SourceRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way of a folder of notes to a site, hop by hop; read this first. */
public final class SiteBuild implements Built, Shown {
    private final Known known;
    private final BuildReport report;
    private final Publication publication;
    private final List<String> addresses;
    private final Map<OutputPath, String> origins;
    private final OutputTree made;
    private final Function<List<Page>, OutputTree> further;
    private final Searched searched;
    private @Nullable OutputTree tree;
    private final ContentFolder folder;
    private final OutputGuard guard;
    private final Ingredients ingredients;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Diagnostic> review;
    private final RenderFaults faults = new RenderFaults();

    private SiteBuild(BuildRequest request, Surroundings around) throws IOException {
        Translation settings = new Translation(request);
        Stock stock = around.stock();
        Progress progress = around.progress();
        // 1 read
        progress.begin("reading files", 0);
        folder = stock.content(request.files().content(), request.contentShownAs(), settings.contentRules());
        Content content = folder.content();
        guard = new OutputGuard(folder.redaction());
        ThemeFolder theme =
                stock.theme(request.files().themes(), request.config().theme(), around.outer());
        Notes notes = new Notes(content.texts(), stock);
        // 2 recognize
        progress.begin("reading notes", content.texts().size());
        MeetingReader meetingReader = new MeetingReader(settings.vocabularies());
        String words = settings.words();
        List<Understanding> understood = notes.texts().parallelStream()
                .map(t -> stock.understanding(t, words, meetingReader))
                .peek(u -> progress.step())
                .toList();
        List<Reading> readings = understood.stream().map(Understanding::reading).toList();
        // 3 gather
        progress.begin("gathering the archive", 0);
        List<Meeting> meetings =
                readings.stream().flatMap(r -> r.meetings().stream()).toList();
        List<PlainPage> pages =
                readings.stream().flatMap(r -> r.page().stream()).toList();
        Published published = Published.of(request, folder);
        ArchiveSettings named = settings.archive(folder.disguise().people());
        Gathering gathering = stock.gathering(
                new LastGathering.Facts(meetings, pages, named, content.settings()),
                () -> Archivist.gather(meetings, pages, named, published.addressing(notes::file)));
        Archive archive = gathering.archive();
        known = new Known(notes, archive, meetingReader);
        // 4 plan
        progress.begin("planning the site", 0);
        SitePlan plan = new SitePlan(
                archive,
                settings.site(archive, folder.redaction()::text, around.edition()),
                notes,
                notes::file,
                new BesideNotes(folder, new NotesPast(request.files(), folder, NotesPast.approved(readings)), around),
                Moves.none(),
                settings.claims());
        Publication next = published.next(gathering, plan);
        Site site = plan.with(next.moves()).site();
        publication = next.claiming(Published.fit(site.claimed(), folder));
        // 5 render and 6 collect: every file is made when it is asked for
        SiteRenderer renderer = new SiteRenderer(theme.theme(), stock.prints(theme));
        ingredients =
                new Ingredients(folder, stock, words, meetingReader, notes, understood, plan, site, renderer, guard);
        further = more -> guard.over(renderer.pages(site, more, faults));
        made = guard.over(renderer.render(site, faults).and(publication.files(new Digests(archive, notes::digest))));
        searched = new Searched(archive, notes, site.settings(), folder.disguise());
        report = BuildReport.of(content, archive);
        addresses = site.addresses();
        origins = site.pages().stream()
                .collect(
                        Collectors.toUnmodifiableMap(Page::path, p -> p.origin().path(), (one, other) -> one));
        if (content.texts().isEmpty()) {
            diagnostics.add(noNotes(request));
        }
        diagnostics.addAll(content.diagnostics());
        diagnostics.addAll(folder.disguise().diagnostics());
        diagnostics.addAll(theme.diagnostics());
        understood.forEach(u -> diagnostics.addAll(u.ofNote()));
        readings.forEach(r -> diagnostics.addAll(r.diagnostics()));
        review = readings.stream().flatMap(r -> r.review().stream()).toList();
        diagnostics.addAll(gathering.diagnostics());
        diagnostics.addAll(site.diagnostics());
        diagnostics.addAll(made.diagnostics());
        diagnostics.addAll(publication.diagnostics());
    }

    /**
     * Goes the way up to a tree whose files are made when they are asked for.
     *
     * @throws IOException where the content folder cannot be read; a bad note is no such case
     */
    public static SiteBuild of(BuildRequest request) throws IOException {
        return of(request, Surroundings.none());
    }

    /** The same with what earlier runs understood of the notes. */
    public static SiteBuild of(BuildRequest request, Kept kept, Progress progress) throws IOException {
        return of(request, Surroundings.alone(kept.stock(), progress));
    }

    /** The same as one of several builds. */
    static SiteBuild of(BuildRequest request, Surroundings around) throws IOException {
        return new SiteBuild(request, around);
    }

    /** Every file of the site. The search's are made when this is asked for first, since nobody else needs them. */
    @Override
    public synchronized OutputTree tree() throws IOException {
        if (tree == null) {
            Searchable found = Searchable.all(searched);
            guard.look(new OutputPath("search/manifest.js"), found::text);
            tree = made.and(ingredients.stock().files(found));
        }
        return tree;
    }

    /** Every file but those that the search reads. */
    @Override
    public OutputTree pages() {
        return made;
    }

    @Override
    public Optional<ByteSource> file(OutputPath path) throws IOException {
        ByteSource page = made.files().get(path);
        if (page != null || !path.value().startsWith(Searchable.FOLDER)) {
            return Optional.ofNullable(page);
        }
        Optional<SearchDesk> desk = ingredients.desk();
        return desk.isPresent()
                ? desk.get().file(searched, path)
                : Optional.ofNullable(tree().files().get(path));
    }

    @Override
    public Optional<ByteSource> fresh(String name) {
        return ingredients.desk().flatMap(d -> d.fresh(searched, name));
    }

    /** The same site with the notes that were touched as they are now; nothing where that takes making it anew. */
    Optional<Sketch> sketch(BuildRequest request, Touched touched) throws IOException {
        Translation settings = new Translation(request);
        return LastContent.changed(
                        folder, request.files().content(), request.contentShownAs(), settings.contentRules(), touched)
                .map(fresh -> fresh.stream().collect(Collectors.toMap(Content.Text::path, KeyedText::new)))
                .flatMap(fresh -> Sketch.of(this, ingredients, fresh));
    }

    @Override
    public Optional<String> origin(OutputPath page) {
        return Optional.ofNullable(origins.get(page));
    }

    /** Further pages with the look of this site. */
    OutputTree further(List<Page> pages) {
        return further.apply(pages);
    }

    /** The index of all that can be found; made anew each time. */
    public SearchIndex index() {
        return Searchable.all(searched).index();
    }

    /** Makes every page and forgets it, so that all is known that is wrong. */
    public void makeAll() throws IOException {
        try {
            made.files().values().parallelStream().forEach(SiteBuild::make);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** What was published and what is now. */
    @Override
    public Publication publication() {
        return publication;
    }

    /** What is wrong as far as it is known; all of it once every file was made. */
    @Override
    public Diagnostics diagnostics() {
        Diagnostics all = faults.diagnostics().and(diagnostics);
        return new Diagnostics(
                        all.list().stream().map(folder.redaction()::diagnostic).toList())
                .and(guard.diagnostics());
    }

    /** Whether the site may be published, as far as its files were made: nobody is named who must not be. */
    @Override
    public boolean isFit() {
        return folder.isSure() && guard.diagnostics().isEmpty();
    }

    /** Whether anybody of the notes is not named as the notes do. */
    boolean hidesSomebody() {
        return !folder.redaction().isNone();
    }

    /** What the writers of the notes may not want in public, and images that may vanish; no part of a build. */
    public List<Diagnostic> lints() {
        return Lint.of(known.notes().all());
    }

    /** The addresses of all pages. */
    List<String> addresses() {
        return addresses;
    }

    /** What was wrong before any page was made. */
    Stream<Diagnostic> told() {
        return diagnostics.stream();
    }

    /** What was found wrong while pages were made. */
    RenderFaults faults() {
        return faults;
    }

    Searched searched() {
        return searched;
    }

    Known known() {
        return known;
    }

    /** What writers may want to look at in their notes: nothing of it is wrong. */
    public List<Diagnostic> review() {
        return review;
    }

    @Override
    public BuildReport report() {
        return report;
    }

    private static Diagnostic noNotes(BuildRequest request) {
        return Diagnostic.warning(
                new SourceRef(request.contentShownAs().isEmpty() ? "." : request.contentShownAs(), 1, 1),
                "no-notes",
                "the folder of notes holds no note",
                "put files that end in .md there, or name their endings as `extensions` in the settings");
    }

    private static void make(ByteSource file) {
        try {
            file.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
