package dev.rollcall.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How the files of a site come to stand where those of an earlier run do.
 *
 * @param wanted the paths of all files
 * @param inTheWay what has to go first: files where a folder is needed, and our own in a folder where a file is
 * @param leftovers what an earlier run wrote and is wanted no longer
 */
record Replacement(
        Standing standing, SortedSet<String> wanted, SortedSet<String> inTheWay, SortedSet<String> leftovers) {

    /** @throws IOException where somebody else's files are in a folder in whose place a file is wanted */
    static Replacement of(Standing standing, Collection<OutputPath> files) throws IOException {
        SortedSet<String> wanted = new TreeSet<>();
        files.forEach(path -> wanted.add(path.value()));
        SortedSet<String> inTheWay = new TreeSet<>();
        Set<String> needed = new HashSet<>();
        for (String path : wanted) {
            if (standing.folders().contains(path)) {
                inTheWay.addAll(ownFilesBelow(path, standing));
            }
            for (int slash = path.lastIndexOf('/');
                    slash > 0 && needed.add(path.substring(0, slash));
                    slash = path.lastIndexOf('/', slash - 1)) {
                if (standing.files().containsKey(path.substring(0, slash))) {
                    inTheWay.add(path.substring(0, slash));
                }
            }
        }
        SortedSet<String> leftovers = new TreeSet<>(standing.listed());
        leftovers.removeAll(wanted);
        return new Replacement(standing, wanted, inTheWay, leftovers);
    }

    private static Set<String> ownFilesBelow(String folder, Standing standing) throws IOException {
        Set<String> found = standing.files().subMap(folder + "/", folder + "0").keySet(); // 0 comes after the slash
        if (!standing.listed().containsAll(found)) {
            throw new IOException("`" + standing.folder().resolve(folder)
                    + "` has to be a file, and is a folder with files that Rollcall did not make");
        }
        return found;
    }

    /** @throws PartlyWritten where the disk fails */
    void carryOut(Staging staging) throws PartlyWritten {
        try {
            SortedSet<String> both = new TreeSet<>(standing.listed());
            both.addAll(wanted);
            list(both, staging);
            for (String path : inTheWay) {
                drop(path);
            }
            List<String> staged = staged(staging.site());
            for (String path : staged) {
                Path place = standing.folder().resolve(path);
                if (Files.isDirectory(place)) {
                    Files.delete(place); // emptied above, or never used
                } else {
                    Files.createDirectories(place.getParent());
                }
                move(staging.site().resolve(path), place);
            }
            Map<String, String> byKey = new HashMap<>();
            wanted.forEach(path -> byKey.put(key(path), path));
            for (String path : leftovers) {
                String same = byKey.get(key(path));
                if (!inTheWay.contains(path) && (same == null || !isOne(path, same))) {
                    drop(path);
                }
            }
            list(wanted, staging);
        } catch (IOException e) {
            throw new PartlyWritten(e);
        }
    }

    /** Leaves the list of all files in a folder. */
    void list(Path folder) throws IOException {
        Files.writeString(folder.resolve(OutputWriter.MANIFEST), text(wanted));
    }

    private void list(SortedSet<String> paths, Staging staging) throws IOException {
        Path place = standing.folder().resolve(OutputWriter.MANIFEST);
        String text = text(paths);
        if (!Files.isRegularFile(place) || !Files.readString(place).equals(text)) {
            Path made = staging.site().resolve(OutputWriter.MANIFEST);
            Files.writeString(made, text);
            move(made, place);
        }
    }

    private static String text(SortedSet<String> paths) {
        StringBuilder text = new StringBuilder();
        paths.forEach(path -> text.append(path).append('\n'));
        return text.toString();
    }

    /** What stands nowhere yet comes first, since nobody misses it; what may link to it, after. */
    private List<String> staged(Path site) throws IOException {
        List<String> fresh = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(Files::isRegularFile)
                    .map(f -> site.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .forEach(path -> (standing.files().containsKey(path) ? changed : fresh).add(path));
        }
        fresh.addAll(changed);
        return fresh;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes a file, and the folders that this empties. */
    private void drop(String path) throws IOException {
        Files.deleteIfExists(standing.folder().resolve(path));
        try {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                Files.delete(standing.folder().resolve(path.substring(0, slash)));
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // as far as that
        }
    }

    /** Two names that a disk may not tell apart. */
    private static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private boolean isOne(String leftover, String kept) throws IOException {
        Path file = standing.folder().resolve(leftover);
        return Files.exists(file) && Files.isSameFile(file, standing.folder().resolve(kept));
    }
}
