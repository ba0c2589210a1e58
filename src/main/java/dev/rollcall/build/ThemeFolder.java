package dev.rollcall.build;

import dev.rollcall.search.ReaderScript;
import dev.rollcall.site.theme.Theme;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The theme that a site asks for: the files of its own folder over the built-in ones.
 *
 * @param diagnostics what is wrong with the choice
 */
record ThemeFolder(Theme theme, List<Diagnostic> diagnostics) {
    private static final String BUILT_IN = "default";

    /**
     * Reads the theme of this name below a folder.
     *
     * @throws IOException where a file of it cannot be read
     */
    static ThemeFolder read(Path themes, String name) throws IOException {
        Map<String, String> before = Map.of("search.js", ReaderScript.text());
        Path folder = themes.resolve(name);
        if (Files.isDirectory(folder)) {
            return new ThemeFolder(Theme.of(List.of(files(folder)), before), List.of());
        }
        return new ThemeFolder(Theme.of(List.of(), before), name.equals(BUILT_IN) ? List.of() : List.of(missing(name)));
    }

    private static Diagnostic missing(String name) {
        return Diagnostic.error(
                new SourceRef("site-config.yml", 1, 1),
                "theme-missing",
                "no theme `" + name + "`",
                "make the folder `themes/" + name + "`; the built-in theme was used");
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
