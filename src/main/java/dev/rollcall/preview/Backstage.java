package dev.rollcall.preview;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the preview adds to a site, all below one path that no site uses. */
final class Backstage {
    static final String FOLDER = "/-/";
    static final String SCRIPT = "/-/preview.js";
    static final String EVENTS = "/-/events";
    /** Below it what the index of all does not know yet; what stands between is another for each time that something else is found. */
    static final String FRESH = "/-/fresh/";

    private static final Set<String> FILES = Set.of("preview.js", "fresh.js", "notice.js", "patch.js", "preview.css");

    private Backstage() {}

    static Optional<Answer> at(String path, ShownSite site) throws IOException {
        int cut = path.startsWith(FRESH) ? path.lastIndexOf('/') + 1 : 0;
        if (cut > 0) {
            String fresh = path.substring(cut);
            Optional<Answer> found =
                    site.build().fresh(fresh).map(bytes -> new Answer.File(200, fresh, bytes, site.since()));
            return Optional.of(found.orElseGet(Answer.Nothing::new));
        }
        String name = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
        if (!FILES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream file = Objects.requireNonNull(Backstage.class.getResourceAsStream(name))) {
            byte[] bytes = file.readAllBytes();
            return Optional.of(new Answer.File(200, name, () -> bytes, site.since()));
        }
    }
}
