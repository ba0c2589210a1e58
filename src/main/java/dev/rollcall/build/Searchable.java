package dev.rollcall.build;

import dev.rollcall.cache.Key;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.privacy.Redaction;
import dev.rollcall.search.Catalog;
import dev.rollcall.search.SearchDocument;
import dev.rollcall.search.SearchIndex;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What can be searched of a site, without those who are hidden. */
final class Searchable {
    /** The folder of its files. */
    static final String FOLDER = "search/";

    private final List<SearchDocument> documents;
    private final Catalog catalog;
    private final String language;

    private Searchable(List<SearchDocument> documents, Catalog catalog, String language) {
        this.documents = documents;
        this.catalog = catalog;
        this.language = language;
    }

    /** All of an archive, with the words of its notes. */
    static Searchable all(Searched of) {
        Redaction hidden = of.hidden();
        return new Searchable(
                of.documents().all().stream().map(d -> without(d, hidden)).toList(),
                Catalog.of(of.archive()),
                of.settings().language());
    }

    /** What some notes say. */
    static Searchable some(Searched of, Set<String> paths) {
        Redaction hidden = of.hidden();
        List<SearchDocument> documents =
                of.documents().of(paths).stream().map(d -> without(d, hidden)).toList();
        return new Searchable(
                documents,
                Catalog.of(of.archive()).within(documents),
                of.settings().language());
    }

    private static SearchDocument without(SearchDocument document, Redaction hidden) {
        return hidden.isNone() ? document : document.withTexts(hidden::text);
    }

    /** Made anew each time. */
    SearchIndex index() {
        return new SearchIndex(catalog, documents, language);
    }

    /** Of all that the index follows from. */
    Key print() {
        Key print = Key.of(language).print(catalog);
        for (SearchDocument document : documents) {
            print = print.print(document);
        }
        return print;
    }

    /** All that a reader can find, as plain text. */
    String text() {
        StringBuilder text = new StringBuilder();
        documents.forEach(d -> text.append(d.title())
                .append('\n')
                .append(d.text())
                .append('\n')
                .append(d.context())
                .append('\n'));
        return text.toString();
    }

    /** The files that answer queries in a browser, as text by their names. */
    Map<String, String> scripts() {
        return index().files();
    }

    /** The same where they stand in a site. */
    Map<OutputPath, ByteSource> files() {
        Map<OutputPath, ByteSource> files = new TreeMap<>();
        scripts()
                .forEach((name, script) ->
                        files.put(new OutputPath(FOLDER + name), () -> script.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
