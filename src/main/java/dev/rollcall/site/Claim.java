package dev.rollcall.site;

import dev.rollcall.source.SourceRef;

/**
 * Somebody wants an old address to lead to another.
 *
 * @param from as written: from the site's root, with or without {@code /}, with an anchor or ending in {@code .html}
 * @param to as written: an address of the site, the path of a note, another old address, or an absolute address
 * @param at who wants it
 */
public record Claim(String from, String to, SourceRef at) {}
