package dev.rollcall.build;

import dev.rollcall.dialect.Reading;
import dev.rollcall.difference.Difference;
import dev.rollcall.difference.Line;
import dev.rollcall.difference.Piece;
import dev.rollcall.difference.TextDifference;
import dev.rollcall.git.GitHistory;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.NoteSettings;
import dev.rollcall.model.PlainPage;
import dev.rollcall.model.Prose;
import dev.rollcall.notes.Content;
import dev.rollcall.notes.Folder;
import dev.rollcall.notes.FrontMatterReader;
import dev.rollcall.privacy.Redaction;
import dev.rollcall.site.LastChange;
import dev.rollcall.site.NoteChanges;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What history tells of notes: when each was changed last and, of those that are approved, what became of them since. It is read
 * when somebody asks, and once for all. Of a note whose path names somebody who must not be named nothing is known: its path
 * here is another. What cannot be read tells nothing. Safe for use by several threads.
 */
final class NotesPast {
    private final Optional<NoteHistory> history;
    private final Folder content;
    private final Map<String, Content.Text> approved;
    private final Redaction redaction;
    private final Redaction hidden;
    private @Nullable Told told;

    /**
     * What history tells.
     *
     * @param since of the notes that differ from what was approved, how
     */
    private record Told(GitHistory history, Map<String, NoteChanges> since) {}

    /** @param approved the paths of the notes that are marked so */
    NotesPast(SiteFiles files, ContentFolder folder, Set<String> approved) {
        history = files.history();
        content = files.content();
        redaction = folder.redaction();
        hidden = folder.disguise().hidden();
        this.approved = folder.content().texts().stream()
                .filter(text -> approved.contains(text.path()))
                .collect(Collectors.toUnmodifiableMap(Content.Text::path, text -> text));
    }

    /** The notes that say so: only of these anybody asks what became of them since. */
    static Set<String> approved(List<Reading> readings) {
        return readings.stream()
                .flatMap(r -> Stream.concat(
                        r.meetings().stream()
                                .filter(m -> m.settings().isApproved())
                                .map(Meeting::prose),
                        r.page().stream().filter(p -> p.settings().isApproved()).map(PlainPage::prose)))
                .map(Prose::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<LastChange> lastChange(String path) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        try {
            GitHistory known = told(history.get()).history();
            return content.file(path).flatMap(bytes -> known.last(path, bytes)).map(NotesPast::lastChange);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static LastChange lastChange(GitHistory.Change change) {
        return new LastChange(change.commit().authored().toLocalDate(), change.exact());
    }

    /** How the lines of an approved note differ from what was approved; nothing where they do not, or where that is not known. */
    Optional<NoteChanges> changes(Prose prose) {
        if (history.isEmpty() || !approved.containsKey(prose.path())) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(told(history.get()).since().get(prose.path()))
                    .map(changes -> changes.within(prose.firstLine(), prose.lastLine()))
                    .filter(changes -> !changes.isNone());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private synchronized Told told(NoteHistory past) throws IOException {
        if (told == null) {
            GitHistory known = past.read(new IsApproved(approved.keySet()));
            told = new Told(known, since(past, known));
        }
        return told;
    }

    private Map<String, NoteChanges> since(NoteHistory past, GitHistory known) throws IOException {
        Map<String, GitHistory.Change> changed = new TreeMap<>();
        for (String path : approved.keySet()) {
            Optional<String> now = content.file(path).map(GitHistory::blob);
            known.since(path)
                    .filter(then -> now.isPresent() && !now.get().equals(then.blob()))
                    .ifPresent(then -> changed.put(path, then));
        }
        Map<String, byte[]> texts = past.bytes(
                changed.values().stream().map(GitHistory.Change::blob).toList());
        return changed.entrySet().parallelStream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        e -> new NoteChanges(
                                lastChange(e.getValue()).day(),
                                difference(
                                        e.getKey(),
                                        texts.getOrDefault(e.getValue().blob(), new byte[0])))));
    }

    /** What is old goes the same way as what is new: whoever must not be named is taken out before anything is compared. */
    private Optional<Difference> difference(String path, byte[] old) {
        String then = redaction.text(SourceFile.of(path, text(old)).text());
        String now =
                Optional.ofNullable(approved.get(path)).orElseThrow().file().text();
        return TextDifference.of(ComparedNote.lines(hidden.text(then)), ComparedNote.lines(hidden.text(now)))
                .filter(difference -> !namesSomebody(difference));
    }

    /** Words of both texts side by side could be a name that neither has. */
    private boolean namesSomebody(Difference difference) {
        return !redaction.isNone()
                && redaction.names(difference.lines().stream()
                        .map(Line::pieces)
                        .map(pieces -> pieces.stream().map(Piece::text).collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether a note was marked as approved at some time. */
    private record IsApproved(Set<String> paths) implements GitHistory.Question {
        @Override
        public boolean isAbout(String path) {
            return paths.contains(path);
        }

        @Override
        public boolean holds(byte[] bytes) {
            return FrontMatterReader.read(SourceFile.of("", text(bytes)))
                    .frontMatter()
                    .text("status")
                    .filter(NoteSettings::isApproval)
                    .isPresent();
        }
    }
}
