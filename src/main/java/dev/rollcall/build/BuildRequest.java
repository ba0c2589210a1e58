package dev.rollcall.build;

import dev.rollcall.config.SiteConfig;
import dev.rollcall.permalink.LedgerReader;
import dev.rollcall.permalink.LedgerReading;
import dev.rollcall.permalink.Permalinks;
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
 * @param published what was published, in place of the ledger in the folder of notes
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
        SiteFiles files,
        Optional<Told> published) {
    /** What to build of what is on disk, for any host, with the ledger in the folder of notes, if there is one. */
    public static BuildRequest onDisk(
            Path content,
            String contentShownAs,
            Path themes,
            SiteConfig config,
            Optional<URI> url,
            Optional<Instant> now,
            String version) {
        return new BuildRequest(
                content,
                contentShownAs,
                themes,
                config,
                url,
                now,
                version,
                Host.any(),
                SiteFiles.onDisk(content, themes),
                Optional.empty());
    }

    /** The same for a host. */
    public BuildRequest servedBy(Host server) {
        return new BuildRequest(content, contentShownAs, themes, config, url, now, version, server, files, published);
    }

    /**
     * What was published, as somebody tells it.
     *
     * @param path of the ledger, as messages name it
     * @param isLedger whether it is one that is to be kept up to date; else it is what the last site says
     */
    public record Told(LedgerReading reading, String path, boolean isLedger) {}

    /** The same with what commits did to the notes. */
    public BuildRequest withHistory(NoteHistory history) {
        return new BuildRequest(
                content, contentShownAs, themes, config, url, now, version, host, files.with(history), published);
    }

    /** The same with another ledger; an empty text is one that is not there yet. */
    public BuildRequest withLedger(String path, String text) {
        return with(new Told(LedgerReader.read(path, text), path, !text.isEmpty()));
    }

    /** The same with what the last site's {@code permalinks.json} says in place of a ledger. */
    public BuildRequest withPrevious(String path, String text) {
        return with(new Told(Permalinks.read(path, text), path, false));
    }

    /** The same of other folders. */
    BuildRequest with(SiteFiles read) {
        return new BuildRequest(content, contentShownAs, themes, config, url, now, version, host, read, published);
    }

    private BuildRequest with(Told told) {
        return new BuildRequest(
                content, contentShownAs, themes, config, url, now, version, host, files, Optional.of(told));
    }
}
