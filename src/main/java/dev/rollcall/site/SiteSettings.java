package dev.rollcall.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a site knows of itself; plain values, no configuration.
 *
 * @param description may be empty
 * @param url the absolute address of the site's root, with a final {@code /}
 * @param language a BCP 47 tag
 * @param host where the sources are hosted
 * @param builtAt what counts as now: when the site was last changed
 * @param generator name and version of what made the site
 * @param hosting what it does for the host that serves it
 * @param edition which of several versions it shows
 */
public record SiteSettings(
        String title,
        String description,
        Optional<String> url,
        String language,
        Optional<SourceHost> host,
        Instant builtAt,
        String generator,
        Hosting hosting,
        Optional<Edition> edition) {
    public SiteSettings {
        url = url.filter(u -> !u.isBlank()).map(u -> u.endsWith("/") ? u : u + "/");
    }

    /** Whether it stands for all versions, or is the only one. */
    boolean isWhole() {
        return edition.map(Edition::isCurrent).orElse(true);
    }

    /** The day that ages are told from. */
    public LocalDate today() {
        return Moments.date(builtAt);
    }
}
