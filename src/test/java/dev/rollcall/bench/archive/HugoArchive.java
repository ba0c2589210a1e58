package dev.rollcall.bench.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The notes of {@link ArchiveGenerator} as a site of Hugo: the same texts, and since Hugo cannot read them out of a note, the
 * people, projects and topics in front matter. It makes a page for every meeting and every one of those, lists by series, a
 * home page, feeds and a sitemap.
 */
public final class HugoArchive {
    private static final String SETTINGS = """
            baseURL = "https://notes.example/"
            title = "Notes that nobody took"
            paginate = 100000
            [taxonomies]
              person = "people"
              project = "projects"
              topic = "topics"
            """;

    private static final Map<String, String> LAYOUTS = Map.of(
            "_default/baseof.html",
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{{ .Title }} - {{ .Site.Title }}</title>
            <link rel="canonical" href="{{ .Permalink }}">
            {{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .RelPermalink }}">{{ end }}
            </head>
            <body>
            <header><a href="/">{{ .Site.Title }}</a>
            <nav><a href="/people/">People</a> <a href="/projects/">Projects</a> <a href="/topics/">Topics</a></nav></header>
            <main data-pagefind-body><h1>{{ .Title }}</h1>
            {{ block "main" . }}{{ end }}
            </main>
            <footer>{{ len .Site.RegularPages }} meetings</footer>
            </body>
            </html>
            """,
            "index.html",
            """
            {{ define "main" }}
            <ul>{{ range .Site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ len .Pages }}</li>{{ end }}</ul>
            <ol>{{ range first 30 .Site.RegularPages.ByDate.Reverse }}<li><time>{{ .Date.Format "2006-01-02" }}</time>
            <a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol>
            {{ end }}
            """,
            "_default/single.html",
            """
            {{ define "main" }}
            <p><time>{{ .Date.Format "2 January 2006" }}</time></p>
            <ul>{{ range .GetTerms "people" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
            <ul>{{ range .GetTerms "projects" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
            <ul>{{ range .GetTerms "topics" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
            <aside>{{ .TableOfContents }}</aside>
            {{ .Content }}
            <nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
            {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
            {{ end }}
            """,
            "_default/list.html",
            """
            {{ define "main" }}
            <ol>{{ range .Pages.ByDate.Reverse }}<li><time>{{ .Date.Format "2006-01-02" }}</time>
            <a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol>
            {{ end }}
            """,
            "_default/terms.html",
            """
            {{ define "main" }}
            <ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>
            {{ end }}
            """);

    private HugoArchive() {}

    /** {@code N SEED FOLDER}: writes a site of Hugo. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        write(folder.resolve("config.toml"), SETTINGS);
        LAYOUTS.forEach((path, text) -> write(folder.resolve("layouts").resolve(path), text));
        new ArchiveGenerator(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]))
                .generate(note -> write(folder.resolve("content").resolve(note.path()), text(note)));
    }

    private static String text(GeneratedNote note) {
        Minutes minutes = note.minutes();
        List<String> people = minutes.present().stream().map(Person::name).toList();
        List<String> projects = minutes.items().stream()
                .map(i -> i.issue().repository())
                .distinct()
                .toList();
        return "---\ntitle: \"%s, %s\"\ndate: %s\npeople: [%s]\nprojects: [%s]\ntopics: [%s]\n---\n\n%s"
                .formatted(
                        minutes.title(),
                        minutes.date(),
                        minutes.date(),
                        quoted(people),
                        quoted(projects),
                        quoted(minutes.topics()),
                        withoutFrontMatter(note.text()));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(w -> '"' + w + '"').collect(Collectors.joining(", "));
    }

    private static String withoutFrontMatter(String text) {
        return text.startsWith("---\n") ? text.substring(text.indexOf("\n---\n") + 5) : text;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
