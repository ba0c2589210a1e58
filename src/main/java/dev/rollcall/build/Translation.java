package dev.rollcall.build;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.ArchiveSettings;
import dev.rollcall.archive.ArchiveSettings.Named;
import dev.rollcall.archive.ArchiveSettings.NamedProject;
import dev.rollcall.archive.ArchiveSettings.NamedTopic;
import dev.rollcall.config.SiteConfig;
import dev.rollcall.dialect.Vocabularies;
import dev.rollcall.dialect.Vocabulary;
import dev.rollcall.dialect.Words;
import dev.rollcall.json.Json;
import dev.rollcall.notes.ContentRules;
import dev.rollcall.people.People;
import dev.rollcall.people.PeopleReader;
import dev.rollcall.site.Claim;
import dev.rollcall.site.Edition;
import dev.rollcall.site.Hosting;
import dev.rollcall.site.Preview;
import dev.rollcall.site.SiteSettings;
import dev.rollcall.site.SourceHost;
import dev.rollcall.version.VersionWishes;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The settings in the words of each room: no room below the build knows the configuration. */
final class Translation {
    private static final Set<String> SAYS_NOTHING = Set.of("content", "docs", "meetings", "minutes", "notes");

    private final BuildRequest request;
    private final SiteConfig config;

    Translation(BuildRequest request) {
        this.request = request;
        this.config = request.config();
    }

    ContentRules contentRules() {
        return new ContentRules(config.extensions(), config.ignore(), List.of(PeopleReader.PATH));
    }

    Vocabularies vocabularies() {
        Vocabulary general = new Vocabulary(config.timezone(), List.of(words(config.recognize())));
        return new Vocabularies(general, mapped(config.series(), s -> words(s.recognize())));
    }

    /** What the vocabularies are made from, as text: the same where they are equal, in any run. */
    String words() {
        Map<String, Object> words = new TreeMap<>();
        config.timezone().ifPresent(zone -> words.put("timezone", zone));
        words.put("all", sorted(config.recognize()));
        words.put("series", new TreeMap<>(mapped(config.series(), s -> sorted(s.recognize()))));
        return Json.compact(words);
    }

    private static Object sorted(SiteConfig.Recognize words) {
        return List.of(new TreeMap<>(words.headings()), new TreeMap<>(words.markers()));
    }

    VersionWishes versions() {
        SiteConfig.Versions versions = config.versions();
        return new VersionWishes(
                versions.tags(),
                versions.branches(),
                versions.titles(),
                versions.latest(),
                versions.aliases(),
                versions.noindex());
    }

    private static Words words(SiteConfig.Recognize recognize) {
        return Words.of(recognize.headings(), recognize.markers());
    }

    ArchiveSettings archive(People people) {
        return new ArchiveSettings(
                mapped(config.series(), s -> new Named(s.title(), s.description())),
                mapped(config.projects(), p -> new NamedProject(new Named(p.title(), p.description()), p.aliases())),
                mapped(config.topics(), t -> new NamedTopic(new Named(t.title(), t.description()), t.words())),
                people,
                config.repository().name());
    }

    /** The old addresses of the settings. */
    List<Claim> claims() {
        return config.redirects().all().stream()
                .map(r -> new Claim(r.from(), r.to(), r.at()))
                .toList();
    }

    /** @param shown takes out of the folder's name what must not be shown */
    SiteSettings site(Archive archive, UnaryOperator<String> shown, Optional<Edition> edition) {
        SiteConfig.Repository repository = config.repository();
        return new SiteSettings(
                config.title().orElseGet(() -> shown.apply(titleOfFolder())),
                config.description(),
                address()
                        .map(URI::toString)
                        .map(url -> edition.map(e -> e.below(url)).orElse(url)),
                config.language(),
                repository
                        .name()
                        .map(name -> new SourceHost(
                                name, repository.branch(), repository.path(), edition.flatMap(Edition::shown))),
                request.now().orElseGet(() -> lastDay(archive)),
                "Rollcall " + request.version(),
                hosting(),
                edition);
    }

    private Hosting hosting() {
        boolean isReadTheDocs = request.host().isReadTheDocs();
        return new Hosting(
                address().filter(a -> !isReadTheDocs).flatMap(CustomDomain::of),
                isReadTheDocs,
                request.host().previewOf().map(of -> new Preview(of, published())));
    }

    Optional<URI> address() {
        return request.url().or(config::url);
    }

    /** Where the site is that a preview may become: the settings know it, if it is another. */
    private Optional<String> published() {
        return config.url().filter(url -> !address().equals(Optional.of(url))).map(URI::toString);
    }

    /** The name of the nearest folder that says more than that there are notes in it. */
    private String titleOfFolder() {
        Path folder = request.content().toAbsolutePath().normalize();
        while (folder.getParent() != null && SAYS_NOTHING.contains(name(folder).toLowerCase(Locale.ROOT))) {
            folder = folder.getParent();
        }
        String words = name(folder).replace('_', ' ').strip();
        return words.isEmpty() ? "Meetings" : words + " meetings";
    }

    private static String name(Path folder) {
        return Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse("");
    }

    /** Not the clock, which would make every build another one: the day of the newest meeting. */
    private static Instant lastDay(Archive archive) {
        return archive.meetings().stream()
                .map(m -> m.meeting().date().atStartOfDay(ZoneOffset.UTC).toInstant())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static <A, B> Map<String, B> mapped(Map<String, A> entries, Function<A, B> change) {
        Map<String, B> mapped = new LinkedHashMap<>();
        entries.forEach((key, value) -> mapped.put(key, change.apply(value)));
        return Collections.unmodifiableMap(mapped);
    }
}
