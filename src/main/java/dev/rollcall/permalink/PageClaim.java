package dev.rollcall.permalink;

import dev.rollcall.model.PlainPage;

/**
 * A plain page that asks for its address.
 *
 * @param address that it wants, with a final {@code /}
 * @param isGiven whether a writer chose it
 */
public record PageClaim(String address, boolean isGiven, PlainPage page) {}
