package dev.rollcall.markdown;

import dev.rollcall.source.SourceRef;

/** A piece of running text; {@code at} is where its markup begins. */
public sealed interface Span {
    SourceRef at();

    /** Plain words, entities and escapes resolved; never holds a line end. */
    record Words(String value, SourceRef at) implements Span {}

    /** {@code **strong**}. */
    record Strong(Inlines content, SourceRef at) implements Span {}

    /** {@code *emphasis*}. */
    record Emphasis(Inlines content, SourceRef at) implements Span {}

    /** {@code ~~struck out~~}. */
    record Struck(Inlines content, SourceRef at) implements Span {}

    /** A code span, without its backquotes. */
    record Code(String value, SourceRef at) implements Span {}

    /** A link of any form; a bare address has itself as its label. */
    record Link(Inlines label, String target, SourceRef at) implements Span {
        /** Whether the label only repeats the address. */
        public boolean isBare() {
            return label.plain().strip().equals(target);
        }
    }

    /** An image. */
    record Image(String alternative, String target, SourceRef at) implements Span {}

    /** Raw HTML, one tag or comment. */
    record Tag(String html, SourceRef at) implements Span {}

    /** A line end of the source, soft or hard. */
    record Break(SourceRef at) implements Span {}
}
