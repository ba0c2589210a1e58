package dev.rollcall.build;

import dev.rollcall.notes.Content;
import dev.rollcall.notes.ContentReader;
import dev.rollcall.notes.ContentRules;
import dev.rollcall.notes.DiskFolder;
import dev.rollcall.notes.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of notes as it was read last: where it is known which notes have changed since, only these are read again. For
 * previews. Not for several threads.
 */
final class LastContent {
    private @Nullable ContentFolder last;
    private @Nullable Wish wish;
    private Touched touched = Touched.all();

    private record Wish(Folder root, String shownAs, ContentRules rules) {}

    /** What may have changed since the folder was read. */
    void touched(Touched more) {
        touched = touched.and(more);
    }

    ContentFolder of(Folder root, String shownAs, ContentRules rules) throws IOException {
        Wish now = new Wish(root, shownAs, rules);
        ContentFolder known = now.equals(wish) ? last : null;
        last = null;
        wish = now;
        Optional<List<Content.Text>> fresh =
                known == null ? Optional.empty() : changed(known, root, shownAs, rules, touched);
        ContentFolder read =
                known == null || fresh.isEmpty() ? ContentFolder.read(root, shownAs, rules) : known.with(fresh.get());
        last = read;
        touched = Touched.none();
        return read;
    }

    /** The notes that were touched, as they are now; nothing where something else was, or a note came or went. */
    static Optional<List<Content.Text>> changed(
            ContentFolder known, Folder root, String shownAs, ContentRules rules, Touched touched) throws IOException {
        if (touched.everything() || !known.redaction().isNone() || !(root instanceof DiskFolder disk)) {
            return Optional.empty();
        }
        Optional<Set<String>> paths = notes(known.content(), disk.root().toRealPath(), touched);
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        Content read = ContentReader.read(disk.only(paths.get()), shownAs, rules);
        boolean plain =
                read.texts().size() == paths.get().size() && read.diagnostics().isEmpty();
        return plain ? Optional.of(read.texts()) : Optional.empty();
    }

    private static Optional<Set<String>> notes(Content known, Path root, Touched touched) {
        Set<String> notes = new TreeSet<>();
        for (Path file : touched.files()) {
            if (!file.startsWith(root)) {
                return Optional.empty();
            }
            String path = root.relativize(file)
                    .toString()
                    .replace(root.getFileSystem().getSeparator(), "/");
            if (note(known.texts(), path)) {
                notes.add(path);
            } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) || isKnown(known, path)) {
                return Optional.empty();
            } // what came and went again is of no interest: editors write aside
        }
        return Optional.of(notes);
    }

    private static boolean note(List<Content.Text> texts, String path) {
        return find(texts, path) >= 0;
    }

    /** Where a path is among texts that are sorted by it; negative where it is not. */
    static int find(List<Content.Text> texts, String path) {
        int low = 0;
        int high = texts.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order =
                    Comparator.<String>naturalOrder().compare(texts.get(middle).path(), path);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** Whether something of the folder was at or below a path. */
    private static boolean isKnown(Content known, String path) {
        return Stream.of(
                        known.texts().stream().map(Content.Text::path),
                        known.settings().stream().map(Content.Text::path),
                        known.others().stream().map(f -> f.path()),
                        known.skipped().stream().map(Content.Skipped::path))
                .flatMap(s -> s)
                .anyMatch(p -> p.equals(path) || p.startsWith(path + "/"));
    }
}
