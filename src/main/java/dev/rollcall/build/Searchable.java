package dev.rollcall.build;

import dev.rollcall.archive.Archive;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.privacy.Redaction;
import dev.rollcall.search.Catalog;
import dev.rollcall.search.SearchDocument;
import dev.rollcall.search.SearchDocuments;
import dev.rollcall.search.SearchIndex;
import dev.rollcall.site.MeetingTitle;
import dev.rollcall.site.SiteSettings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What can be searched of a site, without those who are hidden. */
final class Searchable {
    /** The folder of its files. */
    static final String FOLDER = "search/";

    private final List<SearchDocument> documents;
    private final SearchIndex index;

    Searchable(SearchDocuments documents, Archive archive, String language, Redaction hidden) {
        this.documents = documents.all().stream().map(d -> without(d, hidden)).toList();
        this.index = new SearchIndex(Catalog.of(archive), this.documents, language);
    }

    /** All of an archive, with the words of its notes. */
    static Searchable of(Archive archive, Notes notes, SiteSettings settings, Redaction hidden) {
        return new Searchable(
                new SearchDocuments(archive, notes, settings.today(), meeting -> MeetingTitle.of(archive, meeting)),
                archive,
                settings.language(),
                hidden);
    }

    private static SearchDocument without(SearchDocument document, Redaction hidden) {
        return hidden.isNone() ? document : document.withTexts(hidden::text);
    }

    SearchIndex index() {
        return index;
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

    /** The files that answer queries in a browser. */
    Map<OutputPath, ByteSource> files() {
        Map<OutputPath, ByteSource> files = new TreeMap<>();
        index.files()
                .forEach((name, script) ->
                        files.put(new OutputPath(FOLDER + name), () -> script.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
