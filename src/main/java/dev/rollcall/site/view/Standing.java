package dev.rollcall.site.view;

import java.util.List;

/**
 * How a page stands to the rest of the world.
 *
 * @param indexed whether search engines shall know it
 * @param version which version of the notes it belongs to
 * @param notices what its readers have to know before they trust it, shown above everything else
 * @param addOns whether the add-ons of Read the Docs will be on the page, and know its versions
 */
public record Standing(boolean indexed, VersionMark version, List<Notice> notices, boolean addOns) {
    public Standing {
        notices = List.copyOf(notices);
    }

    /**
     * A calm line above a page.
     *
     * @param text a sentence
     * @param link where to go instead; may be empty
     */
    public record Notice(String text, Link link) {}

    /** A page like any other. */
    public static Standing usual() {
        return new Standing(true, VersionMark.NONE, List.of(), false);
    }
}
