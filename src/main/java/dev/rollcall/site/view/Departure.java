package dev.rollcall.site.view;

/**
 * What once had an anchor on this page.
 *
 * @param anchor its id, which leads to this line now
 * @param words what became of it
 * @param to where it is now, or where to go instead; may be empty
 */
public record Departure(String anchor, String words, Link to) {}
