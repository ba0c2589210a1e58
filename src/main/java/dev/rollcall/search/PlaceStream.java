package dev.rollcall.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of title and text at their positions. */
final class PlaceStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<DocumentWords.Placed> words;
    private int position = -1;

    PlaceStream(List<DocumentWords.Placed> words) {
        this.words = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!words.hasNext()) {
            return false;
        }
        clearAttributes();
        DocumentWords.Placed next = words.next();
        term.append(next.term().text());
        increment.setPositionIncrement(next.position() - position);
        position = next.position();
        return true;
    }
}
