package dev.rollcall.archive;

import dev.rollcall.model.Attendance;

/**
 * A line of a roll call and who it is.
 *
 * @param person slug
 */
public record Present(Attendance attendance, String person) {}
