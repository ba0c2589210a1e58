package dev.rollcall.config;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Languages;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import dev.rollcall.source.Yaml;
import dev.rollcall.source.YamlNode;
import dev.rollcall.source.YamlReading;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code site-config.yml}. A bad value is told and its default used. */
public final class ConfigReader {
    private static final Pattern OWNER_AND_NAME = Pattern.compile("[\\w-]{1,100}/[\\w.-]{1,100}");
    private static final Pattern FOLDER = Pattern.compile("[\\w-][\\w.-]{0,60}");

    private ConfigReader() {}

    public static ConfigReading read(SourceFile file) {
        YamlReading yaml = Yaml.read(file);
        List<Diagnostic> diagnostics = new ArrayList<>(
                yaml.diagnostics().stream().map(ConfigReader::grave).toList());
        YamlNode.Fields root = yaml.fields(new SourceRef(file.path(), 1, 1));
        return new ConfigReading(site(new Fields(root, diagnostics)), diagnostics);
    }

    /** A note with broken front matter is still shown; a site without its settings would be another site. */
    private static Diagnostic grave(Diagnostic told) {
        return told.code().equals("yaml-broken")
                ? Diagnostic.error(told.at(), told.code(), told.what(), told.mend())
                : told;
    }

    private static SiteConfig site(Fields fields) {
        fields.knowing(
                "title",
                "description",
                "url",
                "language",
                "timezone",
                "repository",
                "theme",
                "extensions",
                "ignore",
                "series",
                "projects",
                "topics",
                "recognize",
                "redirects",
                "versions");
        SiteConfig plain = SiteConfig.plain();
        List<String> extensions = fields.texts("extensions");
        return new SiteConfig(
                fields.text("title"),
                fields.text("description").orElse(""),
                fields.checked("url", ConfigReader::siteUrl, "write the full address, such as https://host/path/"),
                fields.checked("language", ConfigReader::language, "write a language tag, such as en or pt-BR")
                        .orElse(plain.language()),
                fields.checked("timezone", ConfigReader::zone, "write UTC or a name such as Europe/Lisbon"),
                repository(fields.fields("repository"), plain.repository()),
                fields.checked("theme", t -> matching(FOLDER, t), "write the name of a folder below `themes`")
                        .orElse(plain.theme()),
                extensions.isEmpty() ? plain.extensions() : extensions,
                fields.texts("ignore"),
                fields.each("series", (key, value) -> series(value)),
                fields.each("projects", (key, value) -> project(value)),
                fields.each("topics", (key, value) -> topic(value)),
                recognize(fields.fields("recognize")),
                redirects(fields),
                versions(fields.fields("versions")));
    }

    /** A mapping or a list of entries, or the name of a file that has them. */
    private static Redirects redirects(Fields fields) {
        if (fields.node("redirects").filter(YamlNode.Text.class::isInstance).isPresent()) {
            SourceRef at = fields.node("redirects").orElseThrow().at();
            return new Redirects(
                    List.of(),
                    fields.checked("redirects", ConfigReader::below, "write the name of a file beside site-config.yml")
                            .map(path -> new Redirects.ListFile(path, at)));
        }
        return fields.node("redirects")
                .map(RedirectListReader::read)
                .map(reading -> {
                    fields.tell(reading.diagnostics());
                    return new Redirects(reading.redirects(), Optional.empty());
                })
                .orElseGet(Redirects::none);
    }

    private static Optional<String> below(String path) {
        String plain = path.replace('\\', '/').replaceFirst("^(?:\\./)+", "");
        boolean leaves = plain.startsWith("/")
                || plain.contains(":")
                || List.of(plain.split("/", -1)).contains("..");
        return leaves ? Optional.empty() : Optional.of(plain);
    }

    /** The settings with what the list says that they name. */
    public static ConfigReading withList(ConfigReading reading, SourceFile list) {
        RedirectListReader.Reading more = RedirectListReader.read(list);
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        diagnostics.addAll(more.diagnostics());
        SiteConfig config = reading.config();
        return new ConfigReading(config.withRedirects(config.redirects().and(more.redirects())), diagnostics);
    }

    private static SiteConfig.Versions versions(Fields fields) {
        fields.knowing("tags", "branches", "titles", "latest", "aliases", "noindex");
        return new SiteConfig.Versions(
                fields.placed("tags"),
                fields.placed("branches"),
                fields.texts("titles", v -> v.value().strip()),
                fields.placed("latest").stream().findFirst(),
                fields.texts("aliases", v -> v),
                fields.placed("noindex"));
    }

    private static SiteConfig.Repository repository(Fields fields, SiteConfig.Repository plain) {
        fields.knowing("name", "branch", "path");
        return new SiteConfig.Repository(
                fields.checked("name", t -> matching(OWNER_AND_NAME, t), "write owner/name"),
                fields.text("branch").orElse(plain.branch()),
                fields.text("path").map(ConfigReader::withoutSlashes).orElse(plain.path()));
    }

    private static SiteConfig.Series series(Fields fields) {
        fields.knowing("title", "description", "recognize");
        return new SiteConfig.Series(
                fields.text("title"), fields.text("description").orElse(""), recognize(fields.fields("recognize")));
    }

    private static SiteConfig.Recognize recognize(Fields fields) {
        fields.knowing("headings", "markers");
        return new SiteConfig.Recognize(
                fields.fields("headings").lists(SiteConfig.Recognize.HEADINGS),
                fields.fields("markers").lists(SiteConfig.Recognize.MARKERS));
    }

    private static SiteConfig.Project project(Fields fields) {
        fields.knowing("title", "aliases", "description");
        return new SiteConfig.Project(
                fields.text("title"),
                fields.texts("aliases"),
                fields.text("description").orElse(""));
    }

    private static SiteConfig.Topic topic(Fields fields) {
        fields.knowing("title", "description", "words");
        return new SiteConfig.Topic(
                fields.text("title"), fields.text("description").orElse(""), fields.texts("words"));
    }

    /** An absolute http address as the site's own, with a final slash, without query and fragment. */
    public static Optional<URI> siteUrl(String text) {
        try {
            URI uri = new URI(text.endsWith("/") ? text : text + "/");
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean plain = uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
            return web && plain ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> language(String text) {
        String tag = Locale.forLanguageTag(text.replace('_', '-')).toLanguageTag();
        boolean known = Languages.isOne(Locale.forLanguageTag(tag).getLanguage());
        return known ? Optional.of(tag) : Optional.empty();
    }

    private static Optional<String> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text).getId());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> matching(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static String withoutSlashes(String path) {
        return path.replaceAll("^[./]+|/+$", "");
    }
}
