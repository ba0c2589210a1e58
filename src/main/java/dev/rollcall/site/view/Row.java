package dev.rollcall.site.view;

/**
 * A line of a list that reads like a register.
 *
 * @param date ISO, may be empty
 * @param about what stands beneath the title, may be empty
 * @param tag what stands at the end, may be empty
 */
public record Row(String date, Link title, String about, String tag) {}
