package dev.rollcall.search;

import dev.rollcall.build.BuildRequest;
import dev.rollcall.build.SiteBuild;
import dev.rollcall.config.ConfigReader;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The index of a few notes, from the Markdown on. */
final class SmallArchive {
    private final Path folder;
    private final String language;

    /** @param language of the site */
    SmallArchive(Path folder, String language) {
        this.folder = folder;
        this.language = language;
    }

    SmallArchive note(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    SearchIndex index() throws IOException {
        return SiteBuild.of(BuildRequest.onDisk(
                        folder.resolve("content"),
                        "content/",
                        folder.resolve("themes"),
                        ConfigReader.read(SourceFile.of("site-config.yml", "language: " + language + "\n"))
                                .config(),
                        Optional.empty(),
                        Optional.empty(),
                        "1.0"))
                .index();
    }

    /** The notes in which something is found by all words of a query, each once, the best first. */
    static List<String> found(SearchIndex index, String query) {
        SearchAnswer answer = index.search(query, 100);
        return answer.every()
                ? answer.hits().stream()
                        .map(h -> h.document().source())
                        .filter(s -> !s.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
    }
}
