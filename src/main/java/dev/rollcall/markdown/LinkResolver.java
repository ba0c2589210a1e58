package dev.rollcall.markdown;

/** Says where the things in a note lead; given from above, since only the site knows its addresses. */
@FunctionalInterface
public interface LinkResolver {
    LinkResolution resolve(LinkTarget target);

    /** What a resolver answers. */
    sealed interface LinkResolution {
        /** Leads to this address, ready for an {@code href} or {@code src}; the renderer still filters its scheme. */
        record To(String href) implements LinkResolution {}

        /** Leads nowhere: shown as its text and marked as dead. */
        record Dead(String reason) implements LinkResolution {}

        /** Is no link at all: shown as it is written. */
        record Plain() implements LinkResolution {}
    }
}
