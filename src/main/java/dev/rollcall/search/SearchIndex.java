package dev.rollcall.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The index of an archive: answers queries itself, and is written as the files that answer them in a browser. */
public final class SearchIndex {
    private final Catalog catalog;
    private final List<SearchDocument> documents;
    private final DocumentWords words;
    private final Impacts impacts;
    private final InvertedIndex index;
    private final Lexicon lexicon;
    private @Nullable LuceneSearch search;

    /**
     * Reads everything that can be found.
     *
     * @param documents those with a date after all others, oldest first
     * @param language of the documents that have none of their own, a BCP 47 tag
     */
    public SearchIndex(Catalog catalog, List<SearchDocument> documents, String language) {
        this.catalog = catalog;
        this.documents = List.copyOf(documents);
        this.impacts = new Impacts(documents);
        Vocabulary vocabulary = new Vocabulary();
        this.words = new DocumentWords(catalog, vocabulary, language);
        this.index = new InvertedIndex(documents, words, impacts);
        FilterKeys.add(catalog, vocabulary, language);
        FilterKeys.add(vocabulary);
        this.lexicon = new Lexicon(vocabulary.keys(), term -> index.of(term).count());
    }

    /** The files that answer queries in a browser, by name below the folder of the search. */
    public Map<String, String> files() {
        return new IndexFiles(catalog, documents, lexicon, impacts, index).files();
    }

    /** The best answers to a query, in the order in which the browser has them. The first query of all takes long. */
    public synchronized SearchAnswer search(String query, int limit) {
        if (search == null) {
            search = new LuceneSearch(documents, new LuceneIndex(documents, words, impacts), lexicon, impacts);
        }
        return search.search(query, limit);
    }
}
