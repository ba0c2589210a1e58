package dev.rollcall.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a query means, as a query of Lucene. */
final class LuceneQueries {
    private final IndexSearcher searcher;
    private final ImpactSimilarity similarity;

    LuceneQueries(IndexSearcher searcher, ImpactSimilarity similarity) {
        this.searcher = searcher;
        this.similarity = similarity;
    }

    /** @param every whether a document has to have every word, else any of them */
    Query of(Meaning meaning, boolean every) {
        if (meaning.isImpossible()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (List<String> word : meaning.words()) {
            all.add(best(word), every ? Occur.MUST : Occur.SHOULD);
        }
        List<String> direct = meaning.words().stream()
                .flatMap(List::stream)
                .filter(t -> !FilterKeys.is(t))
                .distinct()
                .toList();
        if (!direct.isEmpty()) {
            all.add(joined(direct, LuceneQueries::ranked, Occur.SHOULD), Occur.FILTER);
        }
        if (!every) {
            all.setMinimumNumberShouldMatch(1);
        }
        meaning.phrases().forEach(p -> all.add(phrase(p), Occur.FILTER));
        meaning.filters().values().forEach(f -> all.add(any(f), Occur.FILTER));
        meaning.days().stream().filter(d -> !d.negated()).forEach(d -> all.add(days(d.range()), Occur.FILTER));
        if (meaning.words().isEmpty()) {
            all.add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.FILTER);
        }
        meaning.without().forEach(w -> all.add(together(w), Occur.MUST_NOT));
        meaning.phrasesWithout().forEach(p -> all.add(phrase(p), Occur.MUST_NOT));
        meaning.filtersWithout().forEach(f -> all.add(any(f), Occur.MUST_NOT));
        meaning.days().stream().filter(Meaning.Days::negated).forEach(d -> all.add(days(d.range()), Occur.MUST_NOT));
        return all.build();
    }

    /**
     * The best of the terms that stand for a word; each as rare as the most common of them, so that no rare one wins for
     * that. Where the word is only in the context of a document, such as the name of somebody who was there, it counts least.
     */
    private Query best(List<String> terms) {
        try {
            List<TermStates> states = new ArrayList<>();
            List<String> words = terms.stream().filter(t -> !FilterKeys.is(t)).toList();
            for (String word : words) {
                states.add(TermStates.build(searcher, new Term(LuceneIndex.RANK, word), true));
            }
            int most = states.stream().mapToInt(TermStates::docFreq).max().orElse(0);
            List<Query> queries = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                queries.add(new TermQuery(new Term(LuceneIndex.RANK, words.get(i)), asCommon(states.get(i), most)));
            }
            List<Query> context = new ArrayList<>();
            for (String filter : terms.stream().filter(FilterKeys::is).toList()) {
                Term term = new Term(LuceneIndex.FILTER, filter);
                most = Math.max(
                        most, words.isEmpty() ? searcher.getIndexReader().docFreq(term) : 0);
                context.add(new ConstantScoreQuery(new TermQuery(term)));
            }
            float least = similarity.least(most);
            context.forEach(query -> queries.add(new BoostQuery(query, least)));
            return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the index is in memory: cannot happen
        }
    }

    private TermStates asCommon(TermStates states, int documents) throws IOException {
        TermStates same = new TermStates(searcher.getTopReaderContext());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            TermState state = states.get(leaf);
            if (state != null) {
                same.register(state, leaf.ord, documents, Math.max(documents, states.totalTermFreq()));
            }
        }
        return same;
    }

    private static Query ranked(String term) {
        return new TermQuery(new Term(LuceneIndex.RANK, term));
    }

    private static Query any(List<String> filters) {
        return joined(filters, f -> new TermQuery(new Term(LuceneIndex.FILTER, f)), Occur.SHOULD);
    }

    private static Query together(List<List<String>> words) {
        return joined(words, word -> joined(word, LuceneQueries::ranked, Occur.SHOULD), Occur.MUST);
    }

    /** No document for an empty list. */
    private static <T> Query joined(List<T> parts, Function<T, Query> query, Occur occur) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        parts.forEach(p -> joined.add(query.apply(p), occur));
        return joined.build();
    }

    private static Query phrase(List<List<String>> places) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (int i = 0; i < places.size(); i++) {
            Term[] terms = places.get(i).stream()
                    .map(t -> new Term(LuceneIndex.PLACE, t))
                    .toArray(Term[]::new);
            if (terms.length > 0) {
                phrase.add(terms, i);
            }
        }
        return phrase.build();
    }

    private static Query days(DayRange range) {
        return NumericDocValuesField.newSlowRangeQuery(
                LuceneIndex.DAY, range.from().toEpochDay(), range.until().toEpochDay() - 1);
    }
}
