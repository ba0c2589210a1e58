package dev.rollcall.markdown;

/**
 * A heading of a page part.
 *
 * @param line of the file where it stands, from 1
 * @param text plain
 * @param anchor its id in the page
 */
public record PlacedHeading(int line, String text, String anchor) {}
