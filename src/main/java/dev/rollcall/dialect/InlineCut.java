package dev.rollcall.dialect;

import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts running text at a place that was found in its plain words, so that markup after the cut is kept. */
final class InlineCut {
    private InlineCut() {}

    /** What stands after so many characters of {@link Inlines#plain()}. */
    static Inlines after(Inlines text, int characters) {
        List<Span> rest = new ArrayList<>();
        int left = characters;
        for (Span span : text.spans()) {
            int length = left > 0 ? new Inlines(List.of(span)).plain().length() : 0;
            if (left <= 0) {
                rest.add(span);
            } else if (length > left) {
                rest.addAll(tail(span, left));
            }
            left -= length;
        }
        return new Inlines(rest);
    }

    private static List<Span> tail(Span span, int characters) {
        if (span instanceof Span.Words words) {
            return List.of(new Span.Words(words.value().substring(characters), words.at()));
        }
        if (span instanceof Span.Strong strong) {
            return List.of(new Span.Strong(after(strong.content(), characters), strong.at()));
        }
        if (span instanceof Span.Emphasis emphasis) {
            return List.of(new Span.Emphasis(after(emphasis.content(), characters), emphasis.at()));
        }
        if (span instanceof Span.Struck struck) {
            return List.of(new Span.Struck(after(struck.content(), characters), struck.at()));
        }
        if (span instanceof Span.Link link) {
            return List.of(new Span.Link(after(link.label(), characters), link.target(), link.at()));
        }
        return List.of();
    }
}
