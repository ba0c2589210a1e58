package dev.rollcall.search;

import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Each term of a document once, with the code of its impact in place of its frequency. */
final class RankStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Tally tally;
    private final Iterator<Vocabulary.Term> terms;
    private final int length;
    private final Impacts impacts;

    RankStream(Tally tally, int length, Impacts impacts) {
        this.tally = tally;
        this.terms = tally.terms().iterator();
        this.length = length;
        this.impacts = impacts;
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        clearAttributes();
        Vocabulary.Term next = terms.next();
        term.append(next.text());
        frequency.setTermFrequency(ImpactSimilarity.frequency(impacts.code(tally.count(next), length)));
        return true;
    }
}
