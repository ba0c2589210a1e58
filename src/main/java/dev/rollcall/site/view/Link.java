package dev.rollcall.site.view;

/**
 * Words that lead somewhere.
 *
 * @param href ready for the attribute; empty where the words lead nowhere and are shown as they are
 */
public record Link(String text, String href) {
    /** Nothing to show. */
    public static final Link NONE = new Link("", "");

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
