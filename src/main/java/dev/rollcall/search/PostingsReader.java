package dev.rollcall.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads the postings of Lucene's index as they are packed. Not for several threads. */
final class PostingsReader {
    private final Optional<TermsEnum> ranks;
    private final Optional<TermsEnum> places;
    private final Optional<TermsEnum> filters;
    private @Nullable PostingsEnum documents;
    private @Nullable PostingsEnum positions;

    PostingsReader(LeafReader segment) {
        try {
            ranks = terms(segment, LuceneIndex.RANK);
            places = terms(segment, LuceneIndex.PLACE);
            filters = terms(segment, LuceneIndex.FILTER);
        } catch (IOException e) {
            throw unthinkable(e);
        }
    }

    private static Optional<TermsEnum> terms(LeafReader segment, String field) throws IOException {
        Terms terms = segment.terms(field);
        return terms == null ? Optional.empty() : Optional.of(terms.iterator());
    }

    /** The documents of a term. */
    Postings of(String term) {
        boolean ranked = !FilterKeys.is(term);
        try {
            Optional<TermsEnum> found = find(ranked ? ranks : filters, term);
            if (found.isEmpty()) {
                return new Postings(0, ranked, new Bytes(), new Bytes());
            }
            documents = found.get().postings(documents, PostingsEnum.FREQS);
            return read(documents, ranked);
        } catch (IOException e) {
            throw unthinkable(e);
        }
    }

    private static Postings read(PostingsEnum found, boolean ranked) throws IOException {
        Bytes documents = new Bytes();
        Bytes codes = new Bytes();
        int count = 0;
        int last = 0;
        while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            documents.number(found.docID() - last);
            last = found.docID();
            count++;
            if (ranked) {
                codes.number(ImpactSimilarity.code(found.freq()));
            }
        }
        return new Postings(count, ranked, documents, codes);
    }

    /** Where a term stands in each of its documents: how often, and the positions as differences. */
    void positions(String term, Bytes out) {
        try {
            documents = find(ranks, term).orElseThrow().postings(documents, PostingsEnum.NONE);
            Optional<TermsEnum> found = find(places, term);
            int placed = DocIdSetIterator.NO_MORE_DOCS;
            if (found.isPresent()) {
                positions = found.get().postings(positions, PostingsEnum.POSITIONS);
                placed = positions.nextDoc();
            }
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (positions == null || placed != documents.docID()) {
                    out.number(0);
                } else {
                    positions(positions, out);
                    placed = positions.nextDoc();
                }
            }
        } catch (IOException e) {
            throw unthinkable(e);
        }
    }

    private static void positions(PostingsEnum places, Bytes out) throws IOException {
        out.number(places.freq());
        int last = 0;
        for (int i = 0; i < places.freq(); i++) {
            int position = places.nextPosition();
            out.number(position - last);
            last = position;
        }
    }

    private static Optional<TermsEnum> find(Optional<TermsEnum> terms, String term) throws IOException {
        return terms.isPresent() && terms.get().seekExact(new BytesRef(term)) ? terms : Optional.empty();
    }

    private static UncheckedIOException unthinkable(IOException e) {
        return new UncheckedIOException(e); // the index is in memory
    }
}
