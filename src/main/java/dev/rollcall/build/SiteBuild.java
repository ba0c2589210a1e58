package dev.rollcall.build;

import dev.rollcall.archive.Archivist;
import dev.rollcall.archive.Gathering;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.dialect.Reading;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.PlainPage;
import dev.rollcall.model.Prose;
import dev.rollcall.notes.Content;
import dev.rollcall.notes.ContentReader;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputTree;
import dev.rollcall.site.RenderFaults;
import dev.rollcall.site.SitePlan;
import dev.rollcall.site.SiteRenderer;
import dev.rollcall.site.SiteSettings;
import dev.rollcall.site.theme.Theme;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The way of a folder of notes to a site, hop by hop; read this first. */
public final class SiteBuild {
    private final Content content;
    private final List<Reading> readings;
    private final Gathering gathering;
    private final OutputTree tree;
    private final RenderFaults faults = new RenderFaults();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SiteBuild(BuildRequest request) throws IOException {
        Translation settings = new Translation(request);
        // 1 read
        content = ContentReader.read(request.content(), request.contentShownAs(), settings.contentRules());
        NoteReader noteReader = new NoteReader(new MarkdownReader());
        List<Note> notes = content.texts().parallelStream()
                .map(t -> noteReader.read(t.path(), t.file()))
                .toList();
        // 2 recognize
        MeetingReader meetingReader = new MeetingReader(settings.vocabulary());
        readings = notes.parallelStream().map(meetingReader::read).toList();
        // 3 gather
        gathering = Archivist.gather(meetings(), pages(), settings.archive());
        // 4 plan
        Map<String, MarkdownDocument> documents =
                notes.stream().collect(Collectors.toUnmodifiableMap(Note::path, Note::document));
        Function<Prose, MarkdownDocument> document = prose -> Objects.requireNonNull(documents.get(prose.path()));
        SiteSettings site = settings.site(gathering.archive());
        SitePlan plan = new SitePlan(gathering.archive(), site, document, new Copies(content.others()));
        // 5 render, 6 collect
        Theme theme = Theme.of(List.of(ThemeFolder.read(settings.theme())));
        tree = new SiteRenderer(theme).render(plan.site(), faults);
        diagnostics.addAll(content.diagnostics());
        notes.forEach(n -> diagnostics.addAll(n.diagnostics()));
        readings.forEach(r -> diagnostics.addAll(r.diagnostics()));
        diagnostics.addAll(gathering.diagnostics());
        diagnostics.addAll(tree.diagnostics());
    }

    /**
     * Goes the way up to a tree whose files are made when they are asked for.
     *
     * @throws IOException where the content folder cannot be read; a bad note is no such case
     */
    public static SiteBuild of(BuildRequest request) throws IOException {
        return new SiteBuild(request);
    }

    public OutputTree tree() {
        return tree;
    }

    /** Makes every file and forgets it, so that all is known that is wrong. */
    public void makeAll() throws IOException {
        try {
            tree.files().values().parallelStream().forEach(SiteBuild::make);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    /** What is wrong as far as it is known; all of it once every file was made. */
    public Diagnostics diagnostics() {
        return new Diagnostics(diagnostics).and(faults.diagnostics().list());
    }

    public BuildReport report() {
        return new BuildReport(
                content.texts().size(),
                gathering.archive().meetings().size(),
                gathering.archive().pages().size(),
                gathering.archive().people().size(),
                gathering.archive().decisions().size(),
                gathering.archive().actions().size(),
                content.others().size(),
                content.skipped().stream()
                        .collect(Collectors.groupingBy(
                                Content.Skipped::reason,
                                Collectors.mapping(Content.Skipped::path, Collectors.toList()))));
    }

    private static void make(ByteSource file) {
        try {
            file.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Meeting> meetings() {
        return readings.stream().flatMap(r -> r.meetings().stream()).toList();
    }

    private List<PlainPage> pages() {
        return readings.stream().flatMap(r -> r.page().stream()).toList();
    }
}
