package dev.rollcall.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All words and filters of an archive with their postings, by which the index files are written. What Lucene holds in
 * {@link LuceneIndex} is the same, taken from the same words, at many times the work.
 */
final class InvertedIndex {
    private final List<Postings> byNumber = new ArrayList<>();
    private final Map<String, Postings> byTerm = new HashMap<>();
    private final Postings none = new Postings(false);

    InvertedIndex(List<SearchDocument> documents, DocumentWords words, Impacts impacts) {
        for (int i = 0; i < documents.size(); i++) {
            add(i, words.read(documents.get(i)), Impacts.length(documents.get(i)), impacts);
        }
    }

    private void add(int document, DocumentWords.Read read, int length, Impacts impacts) {
        Places places = read.places();
        for (Vocabulary.Term term : read.tally().terms()) {
            Postings postings = postings(term, true);
            postings.add(document, impacts.code(read.tally().count(term), length), places.count(term));
            places.distances(term, postings::place);
        }
        read.filters().forEach(filter -> postings(filter, false).add(document));
    }

    private Postings postings(Vocabulary.Term term, boolean ranked) {
        while (byNumber.size() <= term.number()) {
            byNumber.add(none);
        }
        Postings known = byNumber.get(term.number());
        if (known != none) {
            return known;
        }
        Postings postings = new Postings(ranked);
        byNumber.set(term.number(), postings);
        byTerm.put(term.text(), postings);
        return postings;
    }

    /** The postings of a word's term or of a filter; without documents where nothing has it. */
    Postings of(String term) {
        return byTerm.getOrDefault(term, none);
    }
}
