package dev.rollcall.build;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.Retelling;
import dev.rollcall.archive.Retold;
import dev.rollcall.dialect.Reading;
import dev.rollcall.notes.Content;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.site.Page;
import dev.rollcall.site.RenderFaults;
import dev.rollcall.site.Revision;
import dev.rollcall.site.SitePlan;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Diagnostics;
import dev.rollcall.source.MovedLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A site of which some notes were edited, without making it anew: the pages of these notes and those that list things are as the
 * notes are now, and who and what is what is as before. It is there at once whatever the size of the archive, and is for the moment
 * that it takes to make the site in full.
 */
public final class Sketch implements Shown {
    private final SiteBuild before;
    private final Ingredients ingredients;
    private final Archive archive;
    private final Revision revision;
    private final Searched searched;
    private final RenderFaults faults = new RenderFaults();
    private final List<Diagnostic> told;

    private Sketch(
            SiteBuild before,
            Ingredients ingredients,
            Archive archive,
            Map<String, KeyedText> fresh,
            List<Diagnostic> told) {
        this.before = before;
        this.ingredients = ingredients;
        this.archive = archive;
        Notes notes = ingredients.notes().with(fresh);
        this.searched = new Searched(
                archive,
                notes,
                ingredients.plan().settings(),
                ingredients.folder().disguise());
        this.revision = revision(ingredients, archive, notes, fresh);
        this.told = told;
    }

    /** A site with some notes as they are now; nothing where that takes making it anew. */
    static Optional<Sketch> of(SiteBuild before, Ingredients from, Map<String, KeyedText> fresh) {
        List<Retold> notes = new ArrayList<>();
        Map<String, MovedLines> moved = new HashMap<>();
        List<Diagnostic> of = new ArrayList<>();
        Set<Diagnostic> over = new HashSet<>();
        for (KeyedText keyed : fresh.values()) {
            Content.Text text = keyed.text();
            int place = LastContent.find(from.folder().content().texts(), text.path());
            if (place < 0) {
                return Optional.empty();
            }
            MovedLines lines =
                    MovedLines.of(from.folder().content().texts().get(place).file(), text.file());
            moved.put(text.file().path(), lines);
            Understanding then = from.understood().get(place);
            Understanding now = from.stock().understanding(keyed, from.words(), from.reader());
            notes.add(retold(text.path(), then.reading(), now.reading(), lines));
            said(now).forEach(of::add);
            said(then).forEach(over::add);
        }
        before.told()
                .filter(d -> !over.contains(d))
                .map(d -> moved.containsKey(d.at().path()) ? at(d, moved) : d)
                .forEach(of::add);
        before.faults().diagnostics().list().stream()
                .filter(d -> !moved.containsKey(d.at().path()))
                .forEach(of::add);
        return Retelling.of(from.plan().archive(), notes).map(archive -> new Sketch(before, from, archive, fresh, of));
    }

    private static Stream<Diagnostic> said(Understanding note) {
        return Stream.concat(note.ofNote().stream(), note.reading().diagnostics().stream());
    }

    private static Diagnostic at(Diagnostic told, Map<String, MovedLines> moved) {
        MovedLines lines = moved.get(told.at().path());
        return lines == null
                ? told
                : new Diagnostic(lines.of(told.at()), told.severity(), told.code(), told.what(), told.mend());
    }

    private static Retold retold(String path, Reading then, Reading now, MovedLines lines) {
        return new Retold(path, then.meetings(), now.meetings(), then.page(), now.page(), lines);
    }

    private static Revision revision(Ingredients from, Archive archive, Notes notes, Map<String, KeyedText> fresh) {
        SitePlan plan = from.plan();
        SitePlan now =
                new SitePlan(archive, plan.settings(), notes, notes::file, plan.files(), plan.moves(), plan.claims());
        return new Revision(now, from.site(), fresh.keySet());
    }

    /** Whether a site that was made in full has the facts that this one has. */
    public boolean isOf(SiteBuild made) {
        return archive.isSame(made.known().archive());
    }

    Searched searched() {
        return searched;
    }

    @Override
    public Optional<ByteSource> file(OutputPath path) throws IOException {
        Optional<Page> page = revision.page(path);
        if (page.isPresent()) {
            return Optional.ofNullable(ingredients
                    .guard()
                    .over(ingredients.renderer().pages(ingredients.site(), List.of(page.get()), faults))
                    .files()
                    .get(path));
        }
        Optional<ByteSource> file = path.value().startsWith(Searchable.FOLDER)
                ? ingredients.desk().flatMap(d -> d.file(searched, path))
                : revision.file(path);
        return file.isPresent() ? file : before.file(path);
    }

    @Override
    public Optional<ByteSource> fresh(String name) {
        return ingredients.desk().flatMap(d -> d.fresh(searched, name));
    }

    @Override
    public Optional<String> origin(OutputPath page) {
        return before.origin(page);
    }

    @Override
    public Diagnostics diagnostics() {
        return faults.diagnostics().and(told).and(ingredients.guard().diagnostics());
    }
}
