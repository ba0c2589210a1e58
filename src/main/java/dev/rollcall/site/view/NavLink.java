package dev.rollcall.site.view;

/**
 * A link of the main navigation.
 *
 * @param current {@code page} on that page, {@code true} on the pages below it, empty elsewhere
 */
public record NavLink(String text, String href, String current) {}
