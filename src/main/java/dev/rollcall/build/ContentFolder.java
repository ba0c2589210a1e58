package dev.rollcall.build;

import dev.rollcall.notes.Content;
import dev.rollcall.notes.ContentFile;
import dev.rollcall.notes.ContentReader;
import dev.rollcall.notes.ContentRules;
import dev.rollcall.notes.Folder;
import dev.rollcall.people.PeopleReader;
import dev.rollcall.people.PeopleReading;
import dev.rollcall.permalink.LedgerReader;
import dev.rollcall.permalink.LedgerReading;
import dev.rollcall.privacy.Redaction;
import dev.rollcall.source.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The folder of notes as the rest of the program may know it: whoever is not to be named is taken out of every text and
 * every path, here and once, before anything is understood of them.
 */
record ContentFolder(Content content, Disguise disguise) {
    /**
     * Reads a folder.
     *
     * @param shownAs its name in messages
     * @throws IOException where it cannot be read
     */
    static ContentFolder read(Folder root, String shownAs, ContentRules rules) throws IOException {
        return read(root, shownAs, rules, UnaryOperator.identity());
    }

    /** As {@link #read(Folder, String, ContentRules)}, with another use of what {@code people.yml} says. */
    static ContentFolder read(Folder root, String shownAs, ContentRules rules, UnaryOperator<PeopleReading> use)
            throws IOException {
        ContentRules all =
                new ContentRules(rules.extensions(), rules.ignore(), List.of(PeopleReader.PATH, LedgerReader.PATH));
        Content read = ContentReader.read(root, shownAs, all);
        Disguise disguise = Disguise.of(use.apply(settings(read, PeopleReader.PATH)
                .map(t -> PeopleReader.read(t.file()))
                .orElseGet(PeopleReading::none)));
        return new ContentFolder(redacted(read, rules, disguise.redaction()), disguise);
    }

    /** The same folder with some notes as they are now; nobody has to be taken out of them. */
    ContentFolder with(Collection<Content.Text> fresh) {
        List<Content.Text> texts = new ArrayList<>(content.texts());
        List<Diagnostic> told = new ArrayList<>(content.diagnostics());
        for (Content.Text text : fresh) {
            texts.set(LastContent.find(texts, text.path()), text);
            told.removeIf(d -> d.at().path().equals(text.file().path()));
        }
        return new ContentFolder(
                new Content(texts, content.settings(), content.others(), content.skipped(), told), disguise);
    }

    /** The addresses that were published, as far as they name nobody who must not be named. */
    LedgerReading ledger() {
        return settings(content, LedgerReader.PATH)
                .map(t -> LedgerReader.read(t.file().path(), t.file().text()))
                .orElseGet(LedgerReading::none);
    }

    /** Whether the folder has a ledger. */
    boolean hasLedger() {
        return settings(content, LedgerReader.PATH).isPresent();
    }

    private static Optional<Content.Text> settings(Content read, String path) {
        return read.settings().stream().filter(t -> t.path().equals(path)).findFirst();
    }

    Redaction redaction() {
        return disguise.redaction();
    }

    /** Whether {@code people.yml} could be read, so that nobody is shown by mistake. */
    boolean isSure() {
        return disguise.isSure()
                && content.skipped().stream().noneMatch(s -> s.path().equals(PeopleReader.PATH));
    }

    /** The settings that name what to pass over have lost the same names. */
    private static Content redacted(Content read, ContentRules rules, Redaction redaction) {
        if (redaction.isNone()) {
            return read;
        }
        RedactedPaths paths = RedactedPaths.of(read, redaction);
        List<Content.Text> texts = read.texts().parallelStream()
                .map(t -> new Content.Text(paths.of(t.path()), redaction.file(t.file())))
                .sorted(Comparator.comparing(Content.Text::path))
                .toList();
        List<ContentFile> others = read.others().stream()
                .map(f -> new ContentFile(paths.of(f.path()), f.file()))
                .sorted(Comparator.comparing(ContentFile::path))
                .toList();
        List<Content.Skipped> skipped = new ArrayList<>();
        read.skipped().forEach(s -> skipped.add(new Content.Skipped(redaction.path(s.path()), s.reason())));
        Stream.concat(texts.stream().map(Content.Text::path), others.stream().map(ContentFile::path))
                .filter(rules::ignores)
                .forEach(path -> skipped.add(new Content.Skipped(path, "ignored by the settings")));
        return new Content(
                texts.stream().filter(t -> !rules.ignores(t.path())).toList(),
                read.settings(),
                others.stream().filter(f -> !rules.ignores(f.path())).toList(),
                skipped,
                read.diagnostics().stream().map(redaction::diagnostic).toList());
    }
}
