package dev.rollcall.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** The index of an archive: answers queries itself, and is written as the files that answer them in a browser. */
public final class SearchIndex {
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, new SortField(null, SortField.Type.DOC, true));

    private final Catalog catalog;
    private final List<SearchDocument> documents;
    private final LuceneIndex index;
    private final Lexicon lexicon;
    private final Impacts impacts;
    private final IndexSearcher searcher;
    private final ImpactSimilarity similarity;

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
        this.index = new LuceneIndex(documents, new DocumentWords(catalog, vocabulary, language), impacts);
        FilterKeys.add(catalog, vocabulary, language);
        FilterKeys.add(vocabulary);
        this.lexicon = new Lexicon(vocabulary.keys(), vocabulary::documents);
        this.searcher = new IndexSearcher(index.reader());
        this.similarity = new ImpactSimilarity(impacts.weights(), documents.size());
        searcher.setSimilarity(similarity);
    }

    /** The files that answer queries in a browser, by name below the folder of the search. */
    public Map<String, String> files() {
        return new IndexFiles(catalog, documents, lexicon, impacts, index).files();
    }

    /** The best answers to a query, in the order in which the browser has them. */
    public SearchAnswer search(String query, int limit) {
        Meaning meaning = new Meaning(QueryReader.read(query), lexicon);
        boolean every = meaning.unknown().isEmpty();
        TopDocs found = search(new LuceneQueries(searcher, similarity).of(meaning, true), limit);
        if (found.totalHits.value == 0 && meaning.words().size() > 1) {
            every = false;
            found = search(new LuceneQueries(searcher, similarity).of(meaning, false), limit);
        }
        return new SearchAnswer(
                Math.toIntExact(found.totalHits.value),
                Arrays.stream(found.scoreDocs)
                        .map(d -> new SearchAnswer.Hit(documents.get(d.doc), score(d)))
                        .toList(),
                every,
                Collections.unmodifiableMap(meaning.instead()),
                meaning.unknown(),
                meaning.ignored());
    }

    private static float score(org.apache.lucene.search.ScoreDoc found) {
        Object[] fields = ((org.apache.lucene.search.FieldDoc) found).fields;
        return (Float) fields[0];
    }

    private TopDocs search(Query query, int limit) {
        try {
            return searcher.search(query, new TopFieldCollectorManager(BEST, Math.max(1, limit), Integer.MAX_VALUE));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the index is in memory: cannot happen
        }
    }
}
