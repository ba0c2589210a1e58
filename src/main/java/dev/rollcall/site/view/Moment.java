package dev.rollcall.site.view;

/**
 * A date, with or without a time.
 *
 * @param datetime for the attribute of {@code <time>}
 * @param words such as {@code Wednesday 19 November 2025, 17:00 UTC}
 * @param exact whether it is a moment that can be told in the reader's own time as well
 */
public record Moment(String datetime, String words, boolean exact) {}
