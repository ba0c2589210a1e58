package dev.rollcall.permalink;

/**
 * An address that leads to another, both from the site's root.
 *
 * @param from where it was: a page with a final {@code /}, with an anchor where only a part of a page moved, or whatever another
 *     generator had, such as {@code notes/2019.html}
 * @param to where it is now: never itself the {@code from} of another
 */
public record Redirect(String from, String to) {}
