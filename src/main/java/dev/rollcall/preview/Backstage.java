package dev.rollcall.preview;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the preview adds to a site, all below one path that no site uses. */
final class Backstage {
    static final String SCRIPT = "/-/preview.js";
    static final String EVENTS = "/-/events";
    private static final Map<String, String> FILES = Map.of(SCRIPT, "preview.js", "/-/preview.css", "preview.css");

    private Backstage() {}

    static Optional<Answer> at(String path, Instant since) throws IOException {
        String name = FILES.get(path);
        if (name == null) {
            return Optional.empty();
        }
        try (InputStream file = Objects.requireNonNull(Backstage.class.getResourceAsStream(name))) {
            byte[] bytes = file.readAllBytes();
            return Optional.of(new Answer.File(200, name, () -> bytes, since));
        }
    }
}
