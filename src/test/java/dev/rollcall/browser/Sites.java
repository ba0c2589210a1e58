package dev.rollcall.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.gates.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Sites to be read. */
final class Sites {
    /** What a careful host says that its pages may do. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'";

    private Sites() {}

    /** The sample archive of this repository, built into an empty folder, on a host with that policy. */
    static StaticServer sample(Path folder) {
        StaticServer server = strict(folder, "/");
        built(folder, "--site", ".", "--base-url", server.address(""));
        return server;
    }

    /** A folder below a path of a host with that policy. */
    static StaticServer strict(Path folder, String base) {
        return StaticServer.of(folder, base, Map.of("Content-Security-Policy", POLICY));
    }

    /** A site of these notes (path below {@code content} and text), and of this {@code site-config.yml}. */
    static Path of(Path folder, String settings, Map<String, String> notes) throws IOException {
        return built(folder.resolve("public"), "--site", written(folder, settings, notes));
    }

    /** The same of notes in which there may be something wrong. */
    static Path any(Path folder, String settings, Map<String, String> notes) throws IOException {
        BuiltSite built = BuiltSite.of(folder.resolve("public"), "--site", written(folder, settings, notes));
        assertTrue(Files.exists(built.folder().resolve("index.html")), built.toString());
        return built.folder();
    }

    private static String written(Path folder, String settings, Map<String, String> notes) throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("site-config.yml"), settings);
        for (Map.Entry<String, String> note : notes.entrySet()) {
            Path file = site.resolve("content").resolve(note.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, note.getValue());
        }
        return site.toString();
    }

    private static Path built(Path folder, String... options) {
        BuiltSite built = BuiltSite.of(folder, options);
        assertTrue(built.exit() == 0, built.toString());
        return folder;
    }
}
