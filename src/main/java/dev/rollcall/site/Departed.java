package dev.rollcall.site;

/**
 * What once had an anchor on a page and is there no longer.
 *
 * @param anchor without {@code #}
 * @param words what became of it, before the link
 * @param to where it is now, an address from the site's root or an absolute one; empty where it is nowhere
 * @param title what the link says
 */
record Departed(String anchor, String words, String to, String title) {}
