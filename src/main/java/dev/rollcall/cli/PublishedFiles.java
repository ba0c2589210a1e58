package dev.rollcall.cli;

import dev.rollcall.git.BranchChange;
import dev.rollcall.git.GitTree;
import dev.rollcall.output.WrittenFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What of a branch makes room for a site: what an earlier site in the same place listed as its own. All else stays, such as
 * sites in other folders and files that somebody put there by hand; so do the other versions of a site, where the new one
 * was built without any.
 */
final class PublishedFiles {
    private static final String VERSIONS = "v/";
    private static final List<String> OF_VERSIONS = List.of(VERSIONS, "versions/", "versions.json");

    private PublishedFiles() {}

    /**
     * The change that brings a site to a branch.
     *
     * @param before what the branch holds
     * @param place the folder of the branch, with a final {@code /}; empty for its root
     */
    static BranchChange change(WrittenFolder site, Optional<GitTree> before, String place) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        site.files().forEach((path, file) -> files.put(place + path, file));
        boolean hasVersions = site.listed().stream().anyMatch(path -> path.startsWith(VERSIONS));
        Set<String> gone = new TreeSet<>();
        listed(before, place).stream()
                .filter(path -> hasVersions || !isOfVersions(path))
                .forEach(path -> gone.add(place + path));
        Predicate<String> goes = gone::contains;
        return new BranchChange(files, goes);
    }

    private static Set<String> listed(Optional<GitTree> before, String place) throws IOException {
        Optional<byte[]> list =
                before.isEmpty() ? Optional.empty() : before.get().file(place + WrittenFolder.LIST);
        return list.isEmpty() ? Set.of() : WrittenFolder.listed(new String(list.get(), StandardCharsets.UTF_8));
    }

    private static boolean isOfVersions(String path) {
        return OF_VERSIONS.stream().anyMatch(path::startsWith);
    }
}
