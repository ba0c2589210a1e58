package dev.rollcall.build;

import dev.rollcall.config.SiteConfig;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to be built.
 *
 * @param content the folder of notes
 * @param contentShownAs its name in messages, with a final {@code /}
 * @param themes the folder that may hold a theme of the site's own; need not exist
 * @param url in place of the one in the settings
 * @param now in place of the day of the newest meeting, for what is shown relative to today
 * @param version of Rollcall
 * @param host who builds and will serve it
 * @param files what is read of the two folders
 */
public record BuildRequest(
        Path content,
        String contentShownAs,
        Path themes,
        SiteConfig config,
        Optional<URI> url,
        Optional<Instant> now,
        String version,
        Host host,
        SiteFiles files) {
    /** What to build of what is on disk, for any host. */
    public BuildRequest(
            Path content,
            String contentShownAs,
            Path themes,
            SiteConfig config,
            Optional<URI> url,
            Optional<Instant> now,
            String version) {
        this(content, contentShownAs, themes, config, url, now, version, Host.any());
    }

    /** What to build of what is on disk. */
    public BuildRequest(
            Path content,
            String contentShownAs,
            Path themes,
            SiteConfig config,
            Optional<URI> url,
            Optional<Instant> now,
            String version,
            Host host) {
        this(content, contentShownAs, themes, config, url, now, version, host, SiteFiles.onDisk(content, themes));
    }
}
