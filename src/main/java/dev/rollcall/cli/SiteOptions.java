package dev.rollcall.cli;

import dev.rollcall.build.BuildRequest;
import dev.rollcall.build.Host;
import dev.rollcall.build.SettingsFile;
import dev.rollcall.config.ConfigReading;
import dev.rollcall.config.SiteConfig;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a site's sources are: the options that commands share. */
final class SiteOptions {
    private static final String SETTINGS = "site-config.yml";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "The folder that holds site-config.yml, content/ and themes/, each optional (default: here).")
    private @Nullable Path site;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "The folder of notes (default: content in the site).")
    private @Nullable Path content;

    /** The folder of the site. */
    Path site() {
        return Optional.ofNullable(site).orElse(Path.of(""));
    }

    /** The same as a folder that can be looked at. */
    Path folder() {
        return site().toAbsolutePath();
    }

    /** What to build, with what is wrong with the settings. */
    Wanted wanted(Optional<URI> url) throws IOException {
        Path notes = contentFolder();
        ConfigReading reading = settings(notes);
        BuildRequest request = BuildRequest.onDisk(
                        notes,
                        shownAs(notes),
                        site().resolve("themes"),
                        reading.config(),
                        url.or(() -> environment().readTheDocs().flatMap(ReadTheDocs::address)),
                        environment().sourceDate(),
                        Version.text())
                .servedBy(host());
        return new Wanted(request, reading);
    }

    /** A request and the settings that it was made from. */
    record Wanted(BuildRequest request, ConfigReading settings) {}

    private Path contentFolder() {
        Path notes = Optional.ofNullable(content).orElseGet(() -> site().resolve("content"));
        if (!Files.isDirectory(notes)) {
            throw Trouble.usage("no folder `" + notes + "`; name the folder of notes with --content, or the folder"
                    + " of the site with --site");
        }
        return notes;
    }

    /** Settings speak for the notes of their own site: not for a folder elsewhere, unless the site is named, too. */
    private ConfigReading settings(Path notes) throws IOException {
        Path file = site().resolve(SETTINGS);
        boolean ours = site != null || isBelow(notes, site());
        if (!ours || !Files.isRegularFile(file)) {
            return new ConfigReading(SiteConfig.plain(), List.of());
        }
        return SettingsFile.read(
                SourceFile.of(SETTINGS, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)), notes, site());
    }

    private String shownAs(Path notes) throws IOException {
        Path shown = isBelow(notes, site()) ? site().toRealPath().relativize(notes.toRealPath()) : notes;
        String text = shown.toString().replace('\\', '/');
        return text.isEmpty() || text.endsWith("/") ? text : text + "/";
    }

    private static boolean isBelow(Path folder, Path site) throws IOException {
        return folder.toRealPath().startsWith(site.toAbsolutePath().toRealPath());
    }

    private Environment environment() {
        return Environment.of(spec);
    }

    private Host host() {
        return environment()
                .readTheDocs()
                .map(host -> new Host(true, host.pullRequest()))
                .orElseGet(Host::any);
    }
}
