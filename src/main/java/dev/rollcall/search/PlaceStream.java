package dev.rollcall.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of title and text at their positions. */
final class PlaceStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Places places;
    private int next;
    private int position = -1;

    PlaceStream(Places places) {
        this.places = places;
    }

    @Override
    public boolean incrementToken() {
        if (next == places.size()) {
            return false;
        }
        clearAttributes();
        term.append(places.term(next).text());
        increment.setPositionIncrement(places.position(next) - position);
        position = places.position(next++);
        return true;
    }
}
