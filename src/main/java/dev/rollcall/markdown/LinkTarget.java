package dev.rollcall.markdown;

import dev.rollcall.source.SourceRef;

/** Something in a note that wants to lead somewhere. */
public sealed interface LinkTarget {
    SourceRef at();

    /** A link as written: an address, a path, or {@code #anchor}. */
    record Address(String written, SourceRef at) implements LinkTarget {}

    /** An image or other embedded file, as written. */
    record Resource(String written, SourceRef at) implements LinkTarget {}

    /** {@code @handle}, without the {@code @}. */
    record Handle(String handle, SourceRef at) implements LinkTarget {}

    /** {@code #12} or {@code owner/name#12} or {@code name#12}; {@code repository} is empty, a name, or owner/name. */
    record Issue(String repository, String number, SourceRef at) implements LinkTarget {}
}
