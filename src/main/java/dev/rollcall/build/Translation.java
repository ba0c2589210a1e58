package dev.rollcall.build;

import dev.rollcall.archive.ArchiveSettings;
import dev.rollcall.archive.ArchiveSettings.Named;
import dev.rollcall.archive.ArchiveSettings.NamedProject;
import dev.rollcall.archive.ArchiveSettings.NamedTopic;
import dev.rollcall.config.SiteConfig;
import dev.rollcall.dialect.Vocabulary;
import dev.rollcall.notes.ContentRules;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The settings in the words of each room: no room below the build knows the configuration. */
final class Translation {
    private final SiteConfig config;

    Translation(BuildRequest request) {
        this.config = request.config();
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
