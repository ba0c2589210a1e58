package dev.rollcall.markdown;

import dev.rollcall.source.SourceRef;

/** An id that the writer of a note gave to what stands before it, as {@code {#lamp-rule}} at the end of a line. */
public record GivenId(String id, SourceRef at) {}
