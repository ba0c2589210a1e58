package dev.rollcall.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Answers queries by Lucene: for the command line, and for the tests that hold the reader in the browser against it. */
final class LuceneSearch {
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, new SortField(null, SortField.Type.DOC, true));

    private final List<SearchDocument> documents;
    private final Lexicon lexicon;
    private final IndexSearcher searcher;
    private final ImpactSimilarity similarity;

    LuceneSearch(List<SearchDocument> documents, LuceneIndex index, Lexicon lexicon, Impacts impacts) {
        this.documents = documents;
        this.lexicon = lexicon;
        this.searcher = new IndexSearcher(index.reader());
        this.similarity = new ImpactSimilarity(impacts.weights(), documents.size());
        searcher.setSimilarity(similarity);
    }

    SearchAnswer search(String query, int limit) {
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

    private static float score(ScoreDoc found) {
        Object[] fields = ((FieldDoc) found).fields;
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
