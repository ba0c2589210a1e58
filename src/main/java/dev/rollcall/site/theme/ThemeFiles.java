package dev.rollcall.site.theme;

import dev.rollcall.output.LeanScript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a theme by their paths below its folder: those of the site over the built-in ones, file by file. */
final class ThemeFiles {
    private static final String BUILT_IN = "/themes/default/";

    /** What the built-in theme consists of; a jar has no folder to list. */
    static final List<String> BUILT_IN_FILES = List.of(
            "assets/moved.js",
            "assets/readthedocs.js",
            "assets/rollcall.js",
            "assets/search.js",
            "assets/style.css",
            "assets/switcher.js",
            "templates/changes.html",
            "templates/decision.html",
            "templates/directory.html",
            "templates/gone.html",
            "templates/home.html",
            "templates/layout.html",
            "templates/listing.html",
            "templates/meeting.html",
            "templates/missing.html",
            "templates/moved.html",
            "templates/parts.html",
            "templates/person.html",
            "templates/plain.html",
            "templates/project.html",
            "templates/register.html",
            "templates/search.html");

    private final SortedMap<String, byte[]> files;

    private ThemeFiles(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** The built-in files with the layers over them, the nearest first. */
    static ThemeFiles of(List<Map<String, byte[]>> layers) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        layers.forEach(layer -> layer.forEach((path, bytes) -> files.putIfAbsent(path, bytes.clone())));
        BUILT_IN_FILES.forEach(path -> files.computeIfAbsent(path, ThemeFiles::builtIn));
        return new ThemeFiles(files);
    }

    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> Arrays.copyOf(bytes, bytes.length));
    }

    /** The paths below a folder, the folder's name left out; sorted. */
    List<String> below(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1))
                .toList();
    }

    private static byte[] builtIn(String path) {
        try (InputStream in = ThemeFiles.class.getResourceAsStream(BUILT_IN + path)) {
            if (in == null) {
                throw new IllegalStateException("the built-in theme has no `" + path + "`");
            }
            byte[] bytes = in.readAllBytes();
            return path.endsWith(".js")
                    ? LeanScript.of(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                    : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
