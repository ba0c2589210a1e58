package dev.rollcall.build;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.ArchiveSettings;
import dev.rollcall.archive.ArchiveSettings.Named;
import dev.rollcall.archive.ArchiveSettings.NamedProject;
import dev.rollcall.archive.ArchiveSettings.NamedTopic;
import dev.rollcall.config.SiteConfig;
import dev.rollcall.dialect.Vocabulary;
import dev.rollcall.notes.ContentRules;
import dev.rollcall.site.SiteSettings;
import dev.rollcall.site.SourceHost;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The settings in the words of each room: no room below the build knows the configuration. */
final class Translation {
    private static final Set<String> PLAIN_NAMES = Set.of("content", "docs", "meetings", "minutes", "notes", "");

    private final BuildRequest request;
    private final SiteConfig config;

    Translation(BuildRequest request) {
        this.request = request;
        this.config = request.config();
    }

    /** The folder of the theme that the settings name. */
    Path theme() {
        return request.themes().resolve(config.theme());
    }

    SiteSettings site(Archive archive) {
        return new SiteSettings(
                config.title().orElseGet(() -> title(archive)),
                config.description(),
                request.url().or(config::url).map(URI::toString),
                config.language(),
                config.repository()
                        .name()
                        .map(name -> new SourceHost(
                                name,
                                config.repository().branch(),
                                config.repository().path())),
                request.now().orElseGet(() -> newest(archive)),
                "Rollcall " + request.version());
    }

    /** Of an archive without one: that of its only series, else the name of its folder, unless that says nothing. */
    private String title(Archive archive) {
        if (archive.series().size() == 1) {
            return archive.series().get(0).title();
        }
        Path folder = request.content().toAbsolutePath().normalize();
        while (folder.getFileName() != null) {
            String name = folder.getFileName().toString();
            if (!PLAIN_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                return "Meetings of " + name.replace('_', ' ');
            }
            folder = Objects.requireNonNullElse(folder.getParent(), folder.getRoot());
        }
        return "Meetings";
    }

    private static Instant newest(Archive archive) {
        return archive.meetings().stream()
                .map(m -> m.meeting().date())
                .max(Comparator.<LocalDate>naturalOrder())
                .orElse(LocalDate.EPOCH)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    ContentRules contentRules() {
        return new ContentRules(config.extensions(), config.ignore());
    }

    Vocabulary vocabulary() {
        return new Vocabulary(config.timezone());
    }

    ArchiveSettings archive() {
        return new ArchiveSettings(
                mapped(config.series(), s -> new Named(s.title(), s.description())),
                mapped(config.projects(), p -> new NamedProject(new Named(p.title(), p.description()), p.aliases())),
                mapped(config.topics(), t -> new NamedTopic(new Named(t.title(), t.description()), t.words())));
    }

    private static <A, B> Map<String, B> mapped(Map<String, A> entries, Function<A, B> change) {
        Map<String, B> mapped = new LinkedHashMap<>();
        entries.forEach((key, value) -> mapped.put(key, change.apply(value)));
        return Collections.unmodifiableMap(mapped);
    }
}
