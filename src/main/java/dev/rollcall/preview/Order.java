package dev.rollcall.preview;

import dev.rollcall.build.BuildRequest;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Diagnostics;
import dev.rollcall.source.Severity;
import java.net.URI;
import java.util.List;
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

    /** Why the settings cannot be followed: a site without them would be another site. */
    List<Fault> refusals() {
        return faults(Severity.ERROR);
    }

    /** What is wrong with the settings, whatever they are worth. */
    List<Fault> faults() {
        return settings.list().stream()
                .filter(d -> d.severity() != Severity.NOTE)
                .map(Fault::of)
                .toList();
    }

    private List<Fault> faults(Severity severity) {
        return settings.list().stream()
                .filter((Diagnostic d) -> d.severity() == severity)
                .map(Fault::of)
                .toList();
    }
}
