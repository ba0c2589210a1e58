package dev.rollcall.preview;

import dev.rollcall.build.BuildRequest;
import dev.rollcall.source.Diagnostics;
import java.net.URI;
import java.util.Optional;

/**
 * What to build.
 *
 * @param settings what is wrong with the settings
 */
public record Order(BuildRequest request, Diagnostics settings) {
    /** Where the site will be published. */
    Optional<URI> url() {
        return request.url().or(() -> request.config().url());
    }
}
