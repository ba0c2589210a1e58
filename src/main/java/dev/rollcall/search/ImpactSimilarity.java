package dev.rollcall.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** BM25 over impact codes: Lucene's inverse document frequency times the weight of the code. See {@link Impacts}. */
final class ImpactSimilarity extends Similarity {
    private final float[] weights;
    private final int documents;

    ImpactSimilarity(float[] weights, int documents) {
        this.weights = weights.clone();
        this.documents = documents;
    }

    /** The term frequency that stands for a code; Lucene has none below 1. */
    static int frequency(int code) {
        return code + 1;
    }

    static int code(int frequency) {
        return frequency - 1;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        float idf = idf(terms[0].docFreq());
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                return idf
                        * weights[Math.min(code((int) frequency), weights.length - 1)]; // Lucene asks for the most, too
            }
        };
    }

    /** The score of the weakest occurrence of a word that is in so many documents. */
    float least(int documents) {
        return idf(documents) * weights[0];
    }

    private float idf(long n) {
        return (float) Math.log(1 + (documents - n + 0.5) / (n + 0.5));
    }
}
