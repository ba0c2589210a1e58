package dev.rollcall.archive;

import dev.rollcall.model.PlainPage;

/** A plain page with its address from the site's root, with a final {@code /}. */
public record PageEntry(String address, PlainPage page) {}
